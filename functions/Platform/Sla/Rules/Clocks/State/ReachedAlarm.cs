namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>An alarm that was reached; somebody is to be told, once.</summary>
/// <param name="Clock">Whose.</param>
/// <param name="Alarm">The alarm, with the instant that was set.</param>
/// <param name="At">When it was reached: the same instant, or that of the event by which it was already over.</param>
/// <param name="Because">Why.</param>
public sealed record ReachedAlarm(ClockKind Clock, ClockAlarm Alarm, DateTimeOffset At, ReachedBecause Because);
