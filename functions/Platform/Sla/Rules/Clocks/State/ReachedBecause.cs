namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Why an alarm was reached.</summary>
public enum ReachedBecause
{
    /// <summary>The clock ran until then.</summary>
    TimePassed,

    /// <summary>The case was reopened, and its total time was already over.</summary>
    Reopened,

    /// <summary>New targets apply, and by them it was already over.</summary>
    TargetsChanged,
}
