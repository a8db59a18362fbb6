using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Somebody followed up on a low score.</summary>
/// <param name="Text">What was done.</param>
public sealed record FollowedUp([PersonalData] string Text) : ClaimEvent;
