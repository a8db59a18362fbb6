using Dapper;
using Ecom.Functions.Platform.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Ledger.Sqlite;

/// <summary>The ledger in the SQLite store: one row an entry.</summary>
/// <param name="store">The store.</param>
public sealed class SqliteLedger(SqliteStore store) : ILedger, ILedgerOutbox
{
    private const string Columns =
        "case_id CaseId, seq Seq, at At, actor_id ActorId, actor_name ActorName, actor_role ActorRole, type Type, data Data, prev_hash PrevHash, hash Hash";

    /// <inheritdoc/>
    public async Task<AppendResult> AppendAsync(
        string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries, CancellationToken cancellationToken = default)
    {
        LedgerChain.EnsureAppendable(caseId, expectedSeq, entries);
        cancellationToken.ThrowIfCancellationRequested();
        return await store.WriteAsync(connection => Append(connection, caseId, expectedSeq, entries));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string caseId, long afterSeq = 0, CancellationToken cancellationToken = default)
    {
        CaseId.Ensure(caseId);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(store.Read(connection => Read(connection, caseId, afterSeq)));
    }

    /// <inheritdoc/>
    public async Task<LedgerVerification> VerifyAsync(string caseId, CancellationToken cancellationToken = default) =>
        LedgerChain.Verify(caseId, await ReadAsync(caseId, 0, cancellationToken));

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> CasesAsync(int max, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<string>>(store.Read(connection => connection
            .Query<string>("SELECT DISTINCT case_id FROM ledger WHERE published = 0 ORDER BY case_id LIMIT @max", new { max })
            .AsList()));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<LedgerEntry>> EntriesAsync(string caseId, CancellationToken cancellationToken = default)
    {
        CaseId.Ensure(caseId);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(store.Read(connection => Entries(connection.Query<SqliteLedgerRow>(
            $"SELECT {Columns} FROM ledger WHERE case_id = @caseId AND published = 0 ORDER BY seq", new { caseId }))));
    }

    /// <inheritdoc/>
    public async Task MarkAsync(string caseId, long throughSeq, CancellationToken cancellationToken = default)
    {
        CaseId.Ensure(caseId);
        cancellationToken.ThrowIfCancellationRequested();
        await store.WriteAsync(connection => connection.Execute(
            "UPDATE ledger SET published = 1 WHERE case_id = @caseId AND published = 0 AND seq <= @throughSeq", new { caseId, throughSeq }));
    }

    private static AppendResult Append(SqliteConnection connection, string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries)
    {
        var (seq, hash) = Head(connection, caseId);
        if (seq != expectedSeq)
        {
            return LedgerChain.RetryOrConflict(caseId, expectedSeq, entries, Read(connection, caseId, expectedSeq), seq);
        }

        var chained = LedgerChain.Extend(caseId, seq, hash, entries);
        connection.Execute(
            """
            INSERT INTO ledger (case_id, seq, at, actor_id, actor_name, actor_role, type, data, prev_hash, hash)
            VALUES (@CaseId, @Seq, @At, @ActorId, @ActorName, @ActorRole, @Type, @Data, @PrevHash, @Hash)
            """,
            chained.Select(SqliteLedgerRow.Of));
        return new AppendResult.Appended(chained);
    }

    private static (long Seq, string Hash) Head(SqliteConnection connection, string caseId)
    {
        var head = connection.QueryFirstOrDefault<SqliteLedgerRow>(
            $"SELECT {Columns} FROM ledger WHERE case_id = @caseId ORDER BY seq DESC LIMIT 1", new { caseId });
        return head is null ? (0, LedgerHash.Genesis) : (head.Seq, head.Hash);
    }

    private static IReadOnlyList<LedgerEntry> Read(SqliteConnection connection, string caseId, long afterSeq) =>
        Entries(connection.Query<SqliteLedgerRow>(
            $"SELECT {Columns} FROM ledger WHERE case_id = @caseId AND seq > @afterSeq ORDER BY seq", new { caseId, afterSeq }));

    private static IReadOnlyList<LedgerEntry> Entries(IEnumerable<SqliteLedgerRow> rows) => [.. rows.Select(static row => row.ToEntry())];
}
