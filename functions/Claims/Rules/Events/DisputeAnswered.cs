using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer was answered.</summary>
/// <param name="Text">What.</param>
/// <param name="EndsAt">When receipt counts as confirmed.</param>
public sealed record DisputeAnswered([PersonalData] string Text, DateTimeOffset EndsAt) : ClaimEvent;
