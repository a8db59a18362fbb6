namespace Ecom.Functions.Platform.Sla.Rules.Policies;

/// <summary>What a policy decides by.</summary>
/// <param name="Priority">Such as <c>urgent</c>.</param>
/// <param name="Category">What the case is about.</param>
/// <param name="Tier">The customer's.</param>
/// <param name="Channel">How the case came in.</param>
public sealed record SlaAttributes(string Priority, string Category, string Tier, string Channel);
