namespace Ecom.Functions.Claims.Rules;

/// <summary>The roles that the rules ask for.</summary>
public static class ClaimRoles
{
    /// <summary>Customer service.</summary>
    public const string Agent = "agent";

    /// <summary>Leads agents.</summary>
    public const string Lead = "lead";

    /// <summary>Heads customer service.</summary>
    public const string Head = "head";

    /// <summary>Management.</summary>
    public const string Management = "management";

    /// <summary>Carriers, pickups, what comes back.</summary>
    public const string Logistics = "logistics";

    /// <summary>Pays.</summary>
    public const string Finance = "finance";

    /// <summary>Inspects.</summary>
    public const string Quality = "quality";

    /// <summary>Administrator.</summary>
    public const string Admin = "admin";

    /// <summary>The customer, by the link.</summary>
    public const string Customer = "customer";

    /// <summary>Who works on claims with customers.</summary>
    public static IReadOnlyList<string> Desk { get; } = [Agent, Lead, Head];

    /// <summary>Who handles parcels.</summary>
    public static IReadOnlyList<string> Parcels { get; } = [Logistics, Quality, Lead, Head];

    /// <summary>Who may approve at a level.</summary>
    /// <param name="level">The level.</param>
    public static IReadOnlyList<string> Approvers(ApprovalLevel level) => level switch
    {
        ApprovalLevel.Automatic => [],
        ApprovalLevel.Lead => [Lead, Head, Finance],
        ApprovalLevel.Finance => [Finance],
    };

    /// <summary>Who decides on a parked effect: where money or points are concerned finance, else also who handles parcels.</summary>
    /// <param name="kind">The effect.</param>
    public static IReadOnlyList<string> Deciders(EffectKind kind) => IsMoney(kind) ? [Finance] : [Logistics, Finance, Head];

    /// <summary>Whose work a parked effect is.</summary>
    /// <param name="kind">The effect.</param>
    public static string OwnerOf(EffectKind kind) => IsMoney(kind) ? Finance : Logistics;

    /// <summary>The role that a level of an overdue task is told.</summary>
    /// <param name="level">1 lead, 2 head, 3 management.</param>
    public static string OfLevel(int level) => level switch
    {
        1 => Lead,
        2 => Head,
        _ => Management,
    };

    private static bool IsMoney(EffectKind kind) => kind is EffectKind.Refund or EffectKind.Points or EffectKind.PointsReturn;
}
