using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Says that a parcel that reappeared is back, paid or given up.</summary>
/// <param name="How">How.</param>
/// <param name="Repaid">What the customer paid.</param>
/// <param name="Reference">The payment.</param>
public sealed record SettleReappearance(string How, Money? Repaid, string? Reference) : ClaimCommand;
