namespace Ecom.Functions.Complaints.Rules;

/// <summary>A low score: somebody is to look into it.</summary>
/// <param name="Round">Which resolution.</param>
/// <param name="Score">The score.</param>
/// <param name="DueAt">By when.</param>
public sealed record FollowUpOpened(int Round, int Score, DateTimeOffset DueAt) : ComplaintEvent;
