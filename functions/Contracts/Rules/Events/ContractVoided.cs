namespace Ecom.Functions.Contracts.Rules;

/// <summary>The signing was ended by the sender, or because a signature or the paper did not come in time.</summary>
/// <param name="Reason">Why.</param>
public sealed record ContractVoided(string Reason) : ContractEvent;
