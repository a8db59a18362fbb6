namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Other targets hold from now on, since the priority or the policy changed.</summary>
/// <param name="At">When.</param>
/// <param name="Plan">The new targets. They are measured from the same start; time that has passed and pauses that were earned stay.</param>
public sealed record PlanChanged(DateTimeOffset At, ClockPlan Plan) : ClockEvent(At);
