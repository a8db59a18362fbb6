namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Nothing happened but time: what is due by now is reached.</summary>
/// <param name="At">When.</param>
public sealed record TimeReached(DateTimeOffset At) : ClockEvent(At);
