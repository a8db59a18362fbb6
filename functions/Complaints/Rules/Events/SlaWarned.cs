using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>A part of a limit has passed.</summary>
/// <param name="Clock">Which clock.</param>
/// <param name="Percent">The part.</param>
/// <param name="DueAt">When the limit passes.</param>
public sealed record SlaWarned(ClockKind Clock, int Percent, DateTimeOffset? DueAt) : ComplaintEvent;
