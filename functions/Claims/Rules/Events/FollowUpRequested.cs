namespace Ecom.Functions.Claims.Rules;

/// <summary>The score is low: somebody is to follow up.</summary>
/// <param name="Score">The score.</param>
public sealed record FollowUpRequested(int Score) : ClaimEvent;
