using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer's link died.</summary>
/// <param name="Reason">Why.</param>
public sealed record LinkRevoked([PersonalData] string Reason) : ClaimEvent;
