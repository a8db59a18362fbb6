namespace Ecom.Functions.Contracts.Rules;

/// <summary>Creates a contract as a draft.</summary>
/// <param name="ContractId">Id of the new contract.</param>
/// <param name="Content">What the drafter wrote; may be incomplete, not wrong.</param>
public sealed record CreateDraft(string ContractId, ContractContent Content) : ContractCommand;
