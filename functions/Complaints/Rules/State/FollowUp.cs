using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>A low score that somebody is to look into.</summary>
/// <param name="Round">Which resolution.</param>
/// <param name="Score">The score.</param>
/// <param name="DueAt">By when.</param>
/// <param name="Level">Who is to do it now.</param>
public sealed record FollowUp(int Round, int Score, DateTimeOffset DueAt, EscalationLevel Level);
