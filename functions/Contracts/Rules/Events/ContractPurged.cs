namespace Ecom.Functions.Contracts.Rules;

/// <summary>The contract's documents are gone from the archive.</summary>
/// <param name="Objects">What was deleted, with its SHA-256.</param>
public sealed record ContractPurged(IReadOnlyList<ArchivedObject> Objects) : ContractEvent;
