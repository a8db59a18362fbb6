namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>What a clock of a case measures.</summary>
public enum ClockKind
{
    /// <summary>Until a person answers for the first time.</summary>
    FirstResponse,

    /// <summary>Until the customer hears something again; runs anew after each time.</summary>
    NextUpdate,

    /// <summary>Until the case is resolved, over all its reopenings.</summary>
    Resolution,
}
