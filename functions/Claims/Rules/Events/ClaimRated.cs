using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer said how satisfied they are.</summary>
/// <param name="Score">1 to 5.</param>
/// <param name="Comment">In words.</param>
public sealed record ClaimRated(int Score, [PersonalData] string? Comment) : ClaimEvent;
