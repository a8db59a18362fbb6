using Ecom.Functions.Platform.Ledger;

namespace Ecom.Platform.Tests.Partners;

/// <summary>A ledger whose appends break off before or after they are done, now and then; every use of it is a turn.</summary>
internal sealed class UnreliableLedger(ILedger ledger, Interleaving turns) : ILedger
{
    public async Task<AppendResult> AppendAsync(
        string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries, CancellationToken cancellationToken = default)
    {
        await turns.TurnAsync();
        var fate = turns.Next(10);
        if (fate == 0) throw new IOException("broken off before");
        var result = await ledger.AppendAsync(caseId, expectedSeq, entries, cancellationToken);
        return fate == 1 ? throw new IOException("broken off after") : result;
    }

    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(string caseId, long afterSeq = 0, CancellationToken cancellationToken = default)
    {
        await turns.TurnAsync();
        return await ledger.ReadAsync(caseId, afterSeq, cancellationToken);
    }

    public Task<LedgerVerification> VerifyAsync(string caseId, CancellationToken cancellationToken = default) =>
        ledger.VerifyAsync(caseId, cancellationToken);
}
