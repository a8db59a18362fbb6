namespace Ecom.Functions.Contracts.Flow;

/// <summary>Input of a purge.</summary>
/// <param name="ContractId">The contract.</param>
public sealed record PurgeInput(string ContractId);
