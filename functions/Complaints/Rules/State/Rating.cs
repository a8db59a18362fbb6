namespace Ecom.Functions.Complaints.Rules;

/// <summary>What a customer says of a resolution.</summary>
/// <param name="Round">Which resolution.</param>
/// <param name="Score">1 to 5.</param>
/// <param name="Comment">In words.</param>
/// <param name="At">When.</param>
public sealed record Rating(int Round, int Score, string? Comment, DateTimeOffset At);
