namespace Ecom.Functions.Claims.Rules;

/// <summary>Nobody did it in time; the next level is told.</summary>
/// <param name="Kind">What.</param>
/// <param name="Key">The effect concerned.</param>
/// <param name="Level">Who is told: 1 lead, 2 head, 3 management.</param>
/// <param name="DueAt">When the next level is told; management is told again and again.</param>
public sealed record TaskOverdue(ClaimTaskKind Kind, string? Key, int Level, DateTimeOffset DueAt) : ClaimEvent;
