namespace Ecom.Functions.Contracts.Rules;

/// <summary>Why a deal needs more than legal and operations.</summary>
public enum SpecialReason
{
    /// <summary>Flagged by the drafter: management and partner.</summary>
    Flagged,

    /// <summary>Value over the threshold of its currency, or a currency without one: management.</summary>
    OverValue,

    /// <summary>Wording that is not the library's: management.</summary>
    NonStandardClauses,

    /// <summary>High risk: management.</summary>
    HighRisk,
}
