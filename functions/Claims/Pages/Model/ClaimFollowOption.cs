using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Pages;

/// <summary>A way to be compensated, as the customer sees it.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Refund">What is paid; null where goods are sent.</param>
/// <param name="NeedsReturn">Whether the goods come back first.</param>
/// <param name="IsDefault">Whether it is taken when the customer says nothing.</param>
public sealed record ClaimFollowOption(CompensationKind Kind, Money? Refund, bool NeedsReturn, bool IsDefault);
