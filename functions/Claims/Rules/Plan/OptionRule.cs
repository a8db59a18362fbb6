namespace Ecom.Functions.Claims.Rules;

/// <summary>A rule of the policy: claims that match it may be compensated so. A condition that is not there always holds.</summary>
public sealed record OptionRule
{
    /// <summary>Its name, for explanations.</summary>
    public string Name { get; init; } = "";

    /// <summary>Only for this kind of claim.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>Only when it is this one's fault.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Only for customers of this tier or a better one.</summary>
    public Platform.Rules.CustomerTier? Tier { get; init; }

    /// <summary>Only for a value over this, in minor units of the policy's currency.</summary>
    public long? ValueOver { get; init; }

    /// <summary>Only for a value up to this, in minor units of the policy's currency.</summary>
    public long? ValueUpTo { get; init; }

    /// <summary>The ways that it opens.</summary>
    public IList<CompensationKind> Options { get; init; } = [];

    /// <summary>The way after silence; the first rule that names one decides.</summary>
    public CompensationKind? Default { get; init; }

    /// <summary>Points on top.</summary>
    public int Points { get; init; }

    /// <summary>At most so much is refunded, in minor units of the policy's currency; the lowest of the rules that match counts.</summary>
    public long? Cap { get; init; }

    /// <summary>Whether the value is claimed from the carrier.</summary>
    public bool ClaimsFromCarrier { get; init; }
}
