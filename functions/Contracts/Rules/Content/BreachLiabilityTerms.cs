using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>What the party in breach owes.</summary>
/// <param name="Description">The liability in words.</param>
/// <param name="Penalty">Agreed penalty (违约金), where agreed.</param>
/// <param name="ExpectedLoss">Loss that the parties expect from a breach, to judge the penalty by.</param>
public sealed record BreachLiabilityTerms(string Description, Money? Penalty = null, Money? ExpectedLoss = null);
