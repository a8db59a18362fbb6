namespace Ecom.Functions.Contracts.Rules;

/// <summary>Everything is in the archive. Given by the software.</summary>
/// <param name="Objects">What was stored.</param>
public sealed record RecordArchive(IReadOnlyList<ArchivedObject> Objects) : ContractCommand;
