namespace Ecom.Functions.Platform.Ledger;

/// <summary>How an append ended.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>The entries that stand in the ledger now.</summary>
    /// <exception cref="LedgerConflictException">They do not: another writer was first.</exception>
    public IReadOnlyList<LedgerEntry> Entries => this switch
    {
        Appended appended => appended.Written,
        AlreadyAppended already => already.Found,
        Conflict conflict => throw new LedgerConflictException(conflict.CaseId, conflict.ExpectedSeq, conflict.ActualSeq),
        _ => throw new InvalidOperationException("Unknown result."),
    };

    /// <summary>The entries were appended.</summary>
    /// <param name="Written">The entries, numbered and chained.</param>
    public sealed record Appended(IReadOnlyList<LedgerEntry> Written) : AppendResult;

    /// <summary>The same entries stand at that place already: this is a retry, and it counts as done.</summary>
    /// <param name="Found">The entries that stand there.</param>
    public sealed record AlreadyAppended(IReadOnlyList<LedgerEntry> Found) : AppendResult;

    /// <summary>The ledger has moved on with other entries; nothing was appended.</summary>
    /// <param name="CaseId">The case.</param>
    /// <param name="ExpectedSeq">The last seq that the caller knew.</param>
    /// <param name="ActualSeq">The last seq that stands.</param>
    public sealed record Conflict(string CaseId, long ExpectedSeq, long ActualSeq) : AppendResult;
}
