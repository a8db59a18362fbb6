namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>The case waits for somebody; what it waited for before is over.</summary>
/// <param name="At">When.</param>
/// <param name="For">Whose turn it is; which clocks stop is said by their targets.</param>
/// <param name="Cause">Why, for the explanation.</param>
public sealed record ClocksPaused(DateTimeOffset At, WaitingFor For, string Cause) : ClockEvent(At);
