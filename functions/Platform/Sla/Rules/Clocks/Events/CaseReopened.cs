namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>The resolution did not last: the total time goes on, no new first response is asked for.</summary>
/// <param name="At">When.</param>
public sealed record CaseReopened(DateTimeOffset At) : ClockEvent(At);
