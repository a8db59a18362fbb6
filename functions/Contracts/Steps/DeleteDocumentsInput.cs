namespace Ecom.Functions.Contracts.Steps;

/// <summary>Input of the step that deletes documents.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="Now">The orchestration's time.</param>
public sealed record DeleteDocumentsInput(string ContractId, DateTimeOffset Now);
