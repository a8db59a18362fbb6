namespace Ecom.Functions.Platform.Sla.Rules.Policies;

/// <summary>Which cases a rule is for. An empty list allows any value; values are compared with their case.</summary>
/// <param name="Priorities">Allowed priorities.</param>
/// <param name="Categories">Allowed categories.</param>
/// <param name="Tiers">Allowed tiers.</param>
/// <param name="Channels">Allowed channels.</param>
public sealed record SlaConditions(
    IReadOnlyList<string> Priorities, IReadOnlyList<string> Categories, IReadOnlyList<string> Tiers, IReadOnlyList<string> Channels)
{
    /// <summary>Whether every case matches.</summary>
    public bool IsCatchAll => Priorities.Count + Categories.Count + Tiers.Count + Channels.Count == 0;

    /// <summary>Whether a case matches.</summary>
    /// <param name="attributes">The case.</param>
    public bool Match(SlaAttributes attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        return Allows(Priorities, attributes.Priority) && Allows(Categories, attributes.Category)
            && Allows(Tiers, attributes.Tier) && Allows(Channels, attributes.Channel);
    }

    private static bool Allows(IReadOnlyList<string> values, string value) => values.Count == 0 || values.Contains(value, StringComparer.Ordinal);
}
