namespace Ecom.Functions.Claims.Rules;

/// <summary>The key of the claim's personal data is erased: what was sealed with it reads as erased from now on, and nothing new is sealed.</summary>
/// <param name="Ground">Why, by law.</param>
public sealed record PersonalDataErased(string Ground) : ClaimEvent;
