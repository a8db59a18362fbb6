namespace Ecom.Functions.Claims.Rules;

/// <summary>What came of a try.</summary>
public enum EffectResult
{
    /// <summary>There was nothing to do: it is done already, or no longer wanted.</summary>
    Nothing,

    /// <summary>The partner did it, now or at an earlier try.</summary>
    Done,

    /// <summary>The partner refuses for good; it did nothing.</summary>
    Refused,

    /// <summary>The partner did not answer; nobody knows whether it did it.</summary>
    Unavailable,
}
