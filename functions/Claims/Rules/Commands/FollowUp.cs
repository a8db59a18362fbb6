namespace Ecom.Functions.Claims.Rules;

/// <summary>Says what was done about a low score.</summary>
/// <param name="Text">What.</param>
public sealed record FollowUp(string Text) : ClaimCommand;
