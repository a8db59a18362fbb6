namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>The case waits no longer.</summary>
/// <param name="At">When.</param>
public sealed record ClocksResumed(DateTimeOffset At) : ClockEvent(At);
