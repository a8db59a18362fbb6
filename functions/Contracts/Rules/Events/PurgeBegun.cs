namespace Ecom.Functions.Contracts.Rules;

/// <summary>The contract's documents are being deleted from the archive; what is deleted stands here before it is gone.</summary>
/// <param name="Objects">What is deleted, with its SHA-256.</param>
/// <param name="DueAt">Since when it was to be deleted.</param>
public sealed record PurgeBegun(IReadOnlyList<ArchivedObject> Objects, DateTimeOffset DueAt) : ContractEvent;
