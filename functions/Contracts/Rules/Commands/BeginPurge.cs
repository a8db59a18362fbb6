namespace Ecom.Functions.Contracts.Rules;

/// <summary>A contract's documents have been kept long enough. Given by the software.</summary>
/// <param name="Objects">What stands in the archive.</param>
public sealed record BeginPurge(IReadOnlyList<ArchivedObject> Objects) : ContractCommand;
