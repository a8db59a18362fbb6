using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Body that says that a parcel that reappeared is back, paid or given up.</summary>
/// <param name="How">How.</param>
/// <param name="Repaid">What the customer paid.</param>
/// <param name="Reference">The payment.</param>
public sealed record ReappearanceSettlementRequest(string How, Money? Repaid = null, string? Reference = null);
