namespace Ecom.Functions.Platform.Ledger;

/// <summary>An append met a ledger that another writer had moved on.</summary>
/// <param name="caseId">The case.</param>
/// <param name="expectedSeq">The last seq that the caller knew.</param>
/// <param name="actualSeq">The last seq that stands.</param>
public sealed class LedgerConflictException(string caseId, long expectedSeq, long actualSeq)
    : Exception($"{caseId}: the ledger stands at {actualSeq}, not at {expectedSeq}; read it again and decide again.")
{
    /// <summary>The case.</summary>
    public string CaseId { get; } = caseId;

    /// <summary>The last seq that the caller knew.</summary>
    public long ExpectedSeq { get; } = expectedSeq;

    /// <summary>The last seq that stands.</summary>
    public long ActualSeq { get; } = actualSeq;
}
