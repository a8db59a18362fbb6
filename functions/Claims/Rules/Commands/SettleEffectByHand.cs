namespace Ecom.Functions.Claims.Rules;

/// <summary>Says that a parked effect was done by hand.</summary>
/// <param name="Key">The effect.</param>
/// <param name="Reference">Where that can be looked up.</param>
/// <param name="Reason">Why by hand.</param>
public sealed record SettleEffectByHand(string Key, string Reference, string Reason) : ClaimCommand;
