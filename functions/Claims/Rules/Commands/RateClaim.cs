namespace Ecom.Functions.Claims.Rules;

/// <summary>Says how satisfied the customer is.</summary>
/// <param name="Score">1 to 5.</param>
/// <param name="Comment">In words.</param>
public sealed record RateClaim(int Score, string? Comment) : ClaimCommand;
