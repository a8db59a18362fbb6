using System.Collections.Immutable;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>The deletion of a contract's documents from the archive.</summary>
/// <param name="BegunAt">Since when; from then on a legal hold comes too late.</param>
/// <param name="Objects">What is deleted.</param>
public sealed record ContractPurge(DateTimeOffset BegunAt, ImmutableList<ArchivedObject> Objects)
{
    /// <summary>When all of it was gone.</summary>
    public DateTimeOffset? DoneAt { get; init; }
}
