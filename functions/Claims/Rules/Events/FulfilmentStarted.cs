using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer gets what was chosen.</summary>
/// <param name="Refund">What is paid; null: nothing.</param>
/// <param name="Lines">The pieces that are compensated.</param>
public sealed record FulfilmentStarted(Money? Refund, IReadOnlyList<ClaimedLine> Lines) : ClaimEvent;
