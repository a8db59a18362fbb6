namespace Ecom.Functions.Contracts.Rules;

/// <summary>A draft was created.</summary>
/// <param name="ContractId">Its id.</param>
/// <param name="Content">Its content.</param>
public sealed record DraftCreated(string ContractId, ContractContent Content) : ContractEvent;
