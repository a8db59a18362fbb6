namespace Ecom.Functions.Contracts.Rules;

/// <summary>Something that happened to a contract; kept in its ledger for good.</summary>
public abstract record ContractEvent;
