namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>An instant that lies ahead of a running clock.</summary>
/// <param name="Kind">What it calls for.</param>
/// <param name="At">When.</param>
/// <param name="Percent">Of a warning: the part of the limit.</param>
/// <param name="Level">Of an escalation: who is told.</param>
public sealed record ClockAlarm(AlarmKind Kind, DateTimeOffset At, int? Percent = null, EscalationLevel? Level = null);
