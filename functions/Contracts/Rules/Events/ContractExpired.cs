namespace Ecom.Functions.Contracts.Rules;

/// <summary>The contract's last day is over.</summary>
public sealed record ContractExpired : ContractEvent;
