using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>A breach goes on: the next level is told.</summary>
/// <param name="Clock">Which clock.</param>
/// <param name="Level">Who is told.</param>
public sealed record ComplaintEscalated(ClockKind Clock, EscalationLevel Level) : ComplaintEvent;
