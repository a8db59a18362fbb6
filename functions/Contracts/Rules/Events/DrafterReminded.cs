namespace Ecom.Functions.Contracts.Rules;

/// <summary>The drafter was reminded of a returned contract.</summary>
public sealed record DrafterReminded : ContractEvent;
