namespace Ecom.Functions.Claims.Rules;

/// <summary>Somebody of the staff is to do something.</summary>
/// <param name="Kind">What.</param>
/// <param name="Key">The effect concerned; null: none.</param>
/// <param name="Role">Who.</param>
/// <param name="DueAt">Until when.</param>
public sealed record TaskOpened(ClaimTaskKind Kind, string? Key, string Role, DateTimeOffset DueAt) : ClaimEvent;
