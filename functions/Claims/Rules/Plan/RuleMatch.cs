namespace Ecom.Functions.Claims.Rules;

/// <summary>A rule that shaped a plan, for whoever asks "why these options?".</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Why">What of the claim matched, and what the rule did.</param>
public sealed record RuleMatch(string Rule, string Why);
