namespace Ecom.Functions.Contracts.Rules;

/// <summary>How risky the drafter holds the deal to be.</summary>
public enum RiskLevel
{
    /// <summary>Nothing unusual.</summary>
    Low,

    /// <summary>Worth a look; no further review.</summary>
    Medium,

    /// <summary>Needs management's review.</summary>
    High,
}
