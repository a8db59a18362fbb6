namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Whether a clock counts.</summary>
public enum ClockStatus
{
    /// <summary>It counts.</summary>
    Running,

    /// <summary>It waits for somebody.</summary>
    Paused,

    /// <summary>What it asked for was done, in time or late.</summary>
    Met,

    /// <summary>It is not asked for any more.</summary>
    NotNeeded,
}
