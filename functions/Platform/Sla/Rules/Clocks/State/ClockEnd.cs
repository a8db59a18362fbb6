namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>How a clock ended.</summary>
public enum ClockEnd
{
    /// <summary>What it asked for was done; late when the clock has a breach.</summary>
    Met,

    /// <summary>It is not asked for any more.</summary>
    NotNeeded,
}
