using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>A limit has passed.</summary>
/// <param name="Clock">Which clock.</param>
/// <param name="DueAt">When it passed.</param>
/// <param name="Because">Why it is a breach now.</param>
public sealed record SlaBreached(ClockKind Clock, DateTimeOffset DueAt, ReachedBecause Because) : ComplaintEvent;
