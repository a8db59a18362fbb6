namespace Ecom.Functions.Platform.Ledger;

/// <summary>Which entries have not been passed on yet: the snapshot brought up to them, the event published.</summary>
public interface ILedgerOutbox
{
    /// <summary>Cases with entries that were not passed on.</summary>
    /// <param name="max">How many cases at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<string>> CasesAsync(int max, CancellationToken cancellationToken = default);

    /// <summary>The entries of a case that were not passed on, in order.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<LedgerEntry>> EntriesAsync(string caseId, CancellationToken cancellationToken = default);

    /// <summary>Notes that a case's entries were passed on.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="throughSeq">Up to this one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task MarkAsync(string caseId, long throughSeq, CancellationToken cancellationToken = default);
}
