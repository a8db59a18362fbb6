namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer was answered.</summary>
/// <param name="Text">What.</param>
/// <param name="EndsAt">When receipt counts as confirmed.</param>
public sealed record DisputeAnswered(string Text, DateTimeOffset EndsAt) : ClaimEvent;
