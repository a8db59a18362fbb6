using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Nobody followed up in time: the next level is told.</summary>
/// <param name="Level">Who is told.</param>
/// <param name="DueAt">The next limit.</param>
public sealed record FollowUpOverdue(EscalationLevel Level, DateTimeOffset DueAt) : ComplaintEvent;
