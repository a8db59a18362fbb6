namespace Ecom.Functions.Claims.Rules;

/// <summary>Gives a parked effect up.</summary>
/// <param name="Key">The effect.</param>
/// <param name="Reason">Why; that it was not done, where nobody knows.</param>
public sealed record DropEffect(string Key, string Reason) : ClaimCommand;
