namespace Ecom.Functions.Contracts.Rules;

/// <summary>Who bears the costs of performance and of disputes.</summary>
/// <param name="Description">The rule in words.</param>
/// <param name="PartyId">The party that bears them; null when shared or borne by the party at fault.</param>
public sealed record CostBearingTerms(string Description, string? PartyId = null);
