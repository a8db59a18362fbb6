namespace Ecom.Functions.Claims.Rules;

/// <summary>It is done, or no longer to be done.</summary>
/// <param name="Kind">What.</param>
/// <param name="Key">The effect concerned.</param>
public sealed record TaskClosed(ClaimTaskKind Kind, string? Key) : ClaimEvent;
