namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>The case began.</summary>
/// <param name="At">When.</param>
/// <param name="Plan">Its targets.</param>
public sealed record ClocksStarted(DateTimeOffset At, ClockPlan Plan) : ClockEvent(At);
