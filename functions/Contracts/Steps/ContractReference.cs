namespace Ecom.Functions.Contracts.Steps;

/// <summary>Names a contract.</summary>
/// <param name="ContractId">Its id.</param>
public sealed record ContractReference(string ContractId);
