using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The parcel that reappeared is back, paid or written off.</summary>
/// <param name="How">How.</param>
/// <param name="Repaid">What the customer paid.</param>
/// <param name="Reference">The payment.</param>
public sealed record ReappearanceSettled([PersonalData] string How, Money? Repaid = null, string? Reference = null) : ClaimEvent;
