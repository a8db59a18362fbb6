using Ecom.Functions.Platform.Ledger;

namespace Ecom.Platform.Tests.Health;

/// <summary>A ledger that has no entry, or that is away.</summary>
internal sealed class AnsweringLedger(Exception? fault = null) : ILedger
{
    public Task<AppendResult> AppendAsync(
        string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("A question about health appended an entry.");

    public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string caseId, long afterSeq = 0, CancellationToken cancellationToken = default) =>
        fault is null ? Task.FromResult<IReadOnlyList<LedgerEntry>>([]) : Task.FromException<IReadOnlyList<LedgerEntry>>(fault);

    public Task<LedgerVerification> VerifyAsync(string caseId, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("A question about health read a whole case.");
}
