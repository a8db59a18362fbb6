using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The roles that the rules ask for.</summary>
public static class ComplaintRoles
{
    /// <summary>Customer service.</summary>
    public const string Agent = "agent";

    /// <summary>Leads agents.</summary>
    public const string Lead = "lead";

    /// <summary>Heads customer service.</summary>
    public const string Head = "head";

    /// <summary>Management.</summary>
    public const string Management = "management";

    /// <summary>Administrator.</summary>
    public const string Admin = "admin";

    /// <summary>The customer, by the link.</summary>
    public const string Customer = "customer";

    /// <summary>Who works on complaints.</summary>
    public static IReadOnlyList<string> Desk { get; } = [Agent, Lead, Head];

    /// <summary>Who decides over others' complaints.</summary>
    public static IReadOnlyList<string> Superiors { get; } = [Lead, Head];

    /// <summary>The role of a level of escalation.</summary>
    /// <param name="level">The level.</param>
    public static string Of(EscalationLevel level) => level switch
    {
        EscalationLevel.Agent => Agent,
        EscalationLevel.Lead => Lead,
        EscalationLevel.Head => Head,
        EscalationLevel.Management => Management,
    };
}
