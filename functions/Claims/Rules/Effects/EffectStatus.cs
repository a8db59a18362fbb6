namespace Ecom.Functions.Claims.Rules;

/// <summary>How far an effect is.</summary>
public enum EffectStatus
{
    /// <summary>To be done, now or at its next try.</summary>
    Due,

    /// <summary>Done, by the partner's receipt or by hand.</summary>
    Done,

    /// <summary>A person must decide.</summary>
    Parked,

    /// <summary>Not done, and no longer to be done.</summary>
    Dropped,
}
