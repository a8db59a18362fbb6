namespace Ecom.Functions.Contracts.Rules;

/// <summary>The signed original did not come in time.</summary>
/// <param name="VoidAt">When the contract is voided if it still does not come.</param>
public sealed record PaperOverdue(DateTimeOffset VoidAt) : ContractEvent;
