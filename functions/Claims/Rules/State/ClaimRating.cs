namespace Ecom.Functions.Claims.Rules;

/// <summary>What a customer says of a compensation.</summary>
/// <param name="Score">1 to 5.</param>
/// <param name="Comment">In words.</param>
/// <param name="At">When.</param>
public sealed record ClaimRating(int Score, string? Comment, DateTimeOffset At);
