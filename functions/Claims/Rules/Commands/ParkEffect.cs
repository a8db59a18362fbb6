namespace Ecom.Functions.Claims.Rules;

/// <summary>Parks an effect that is due, so that it is not tried until a person has decided.</summary>
/// <param name="Key">The effect.</param>
/// <param name="Reason">Why.</param>
public sealed record ParkEffect(string Key, string Reason) : ClaimCommand;
