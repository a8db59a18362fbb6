namespace Ecom.Functions.Claims.Entry;

/// <summary>Body that says that a parked effect was done by hand.</summary>
/// <param name="Reference">The partner's id of what was done, such as the payment's.</param>
/// <param name="Reason">How it is known.</param>
public sealed record EffectSettlementRequest(string Reference, string Reason);
