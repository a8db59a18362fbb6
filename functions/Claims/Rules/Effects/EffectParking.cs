namespace Ecom.Functions.Claims.Rules;

/// <summary>Since when an effect waits for a person, and who wanted it so.</summary>
/// <param name="Since">Since when.</param>
/// <param name="By">Id of the person who parked it; null: what came of a try did.</param>
/// <param name="Reason">Why that person did.</param>
public sealed record EffectParking(DateTimeOffset Since, string? By = null, string? Reason = null);
