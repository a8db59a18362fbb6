using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Somebody above was told.</summary>
/// <param name="Clock">Whose breach.</param>
/// <param name="Level">Who.</param>
/// <param name="At">When.</param>
public sealed record Escalation(ClockKind Clock, EscalationLevel Level, DateTimeOffset At);
