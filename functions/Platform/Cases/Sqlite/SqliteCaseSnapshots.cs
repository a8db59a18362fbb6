using System.Text.Json;
using Dapper;
using Ecom.Functions.Platform.Cases.Counts;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Cases.Sqlite;

/// <summary>Snapshots in the SQLite store.</summary>
/// <param name="store">The store.</param>
public sealed class SqliteCaseSnapshots(SqliteStore store) : ICaseSnapshots
{
    /// <inheritdoc/>
    public Task<CaseSnapshot?> FindAsync(string caseId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(store.Read(connection => Find(connection, caseId)));
    }

    /// <inheritdoc/>
    public async Task PutAsync(CaseSnapshot snapshot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        cancellationToken.ThrowIfCancellationRequested();
        await store.WriteAsync(connection => Put(connection, snapshot));
    }

    /// <inheritdoc/>
    public async Task<bool> CorrectAsync(CaseSnapshot right, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(right);
        cancellationToken.ThrowIfCancellationRequested();
        var isRight = store.Read(connection => Row(connection, right.CaseId) is { } standing
            && !right.Supersedes(standing.Version, standing.Seq) && !IsWrong(connection, standing, right));
        return !isRight && await store.WriteAsync(connection => Correct(connection, right));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> IdsAsync(
        string kind, IReadOnlyList<string> states, string after, int take, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // The index alone answers it: it has the ids.
        const string Sql = """
            SELECT case_id FROM snapshots INDEXED BY snapshots_by_state
            WHERE kind = @kind AND state IN @states AND case_id > @after ORDER BY case_id LIMIT @take
            """;
        return Task.FromResult<IReadOnlyList<string>>(
            store.Read(connection => connection.Query<string>(Sql, new { kind, states, after, take }).AsList()));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> OutdatedAsync(string kind, int version, int take, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        const string Sql = "SELECT case_id FROM snapshots WHERE kind = @kind AND version < @version ORDER BY version, case_id LIMIT @take";
        return Task.FromResult<IReadOnlyList<string>>(
            store.Read(connection => connection.Query<string>(Sql, new { kind, version, take }).AsList()));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> WaitingAsync(
        string kind, string after, string before, int take, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // The index has all that is asked for: no snapshot is read.
        const string Sql = """
            SELECT by_next FROM snapshots INDEXED BY snapshots_by_next
            WHERE kind = @kind AND by_next > @after AND by_next < @before ORDER BY by_next LIMIT @take
            """;
        return Task.FromResult<IReadOnlyList<string>>(
            store.Read(connection => connection.Query<string>(Sql, new { kind, after, before, take }).AsList()));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CaseSnapshot>> QueryAsync(CaseSnapshotQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<CaseSnapshot>>(
            [.. store.Read(connection => connection.Query<string>(Sql(query), query).AsList()).Select(Read)]);
    }

    /// <inheritdoc/>
    public Task<CaseCounts> CountAsync(CaseCountQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        // The index alone answers it.
        const string Sql = """
            SELECT
                (SELECT count(*) FROM snapshots INDEXED BY snapshots_by_state WHERE kind = @Kind AND state IN @States) Open,
                (SELECT count(*) FROM snapshots INDEXED BY snapshots_by_state WHERE kind = @Kind AND state IN @States AND by_due < @now) Overdue,
                (SELECT count(*) FROM snapshots INDEXED BY snapshots_by_state
                    WHERE kind = @Kind AND state IN @States AND by_due >= @now AND by_due < @soon) DueSoon
            """;
        var (now, soon) = (CaseSortKeys.DueFrom(query.Now), CaseSortKeys.DueFrom(query.Soon));
        return Task.FromResult(store.Read(connection => connection.QuerySingle<CaseCounts>(Sql, new { now, soon, query.Kind, query.States })));
    }

    /// <summary>The text depends on which filters there are, never on their values.</summary>
    private static string Sql(CaseSnapshotQuery query)
    {
        var key = query.Order switch
        {
            CaseOrder.UpdatedDescending => "by_updated",
            CaseOrder.Number => "by_number",
            CaseOrder.DueFirst => "by_due",
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Order, "Not an order."),
        };
        var states = query.States is null ? "" : " AND state IN @States";
        var owner = query.Owner is null ? "" : " AND owner = @Owner";
        var queue = query.Queue is null ? "" : " AND queue = @Queue";
        var due = query.DueBefore is null ? "" : " AND by_due < @DueBefore";
        var text = query.Text is null ? "" : " AND instr(search, @Text) > 0";
        // What is few is looked up first, and sorted: the cases of a party, and those that are due. SQLite would rather walk through all in
        // the order that is asked for. "CROSS JOIN" and "INDEXED BY" are how it is told.
        var from = query switch
        {
            { Party: not null } => "snapshot_parties p CROSS JOIN snapshots USING (case_id) WHERE p.party = @Party AND",
            { DueBefore: not null } => "snapshots INDEXED BY snapshots_by_due WHERE",
            _ => "snapshots WHERE",
        };
        return $"SELECT body FROM {from} kind = @Kind AND {key} > @After{states}{owner}{queue}{due}{text} ORDER BY {key} LIMIT @Take";
    }

    private static CaseSnapshot? Find(SqliteConnection connection, string caseId)
    {
        var body = connection.QueryFirstOrDefault<string>("SELECT body FROM snapshots WHERE case_id = @caseId", new { caseId });
        return body is null ? null : Read(body);
    }

    private static SqliteSnapshotRow? Row(SqliteConnection connection, string caseId) => connection.QueryFirstOrDefault<SqliteSnapshotRow>(
        $"SELECT {SqliteSnapshotRow.Columns} FROM snapshots WHERE case_id = @caseId", new { caseId });

    private static List<string> Parties(SqliteConnection connection, string caseId) =>
        connection.Query<string>("SELECT party FROM snapshot_parties WHERE case_id = @caseId", new { caseId }).AsList();

    /// <summary>Whether the index is wrong about the same event by the same code.</summary>
    private static bool IsWrong(SqliteConnection connection, SqliteSnapshotRow? standing, CaseSnapshot right) =>
        standing?.Version == right.Version && standing.Seq == right.Seq
        && (standing != SqliteSnapshotRow.Of(right)
            || !Parties(connection, right.CaseId).ToHashSet(StringComparer.Ordinal).SetEquals(right.Index.Parties));

    private static bool Correct(SqliteConnection connection, CaseSnapshot right)
    {
        var standing = Row(connection, right.CaseId);
        var isWrong = IsWrong(connection, standing, right);
        if (isWrong || right.Supersedes(standing?.Version, standing?.Seq)) Write(connection, right);
        return isWrong;
    }

    private static bool Put(SqliteConnection connection, CaseSnapshot snapshot)
    {
        var standing = Row(connection, snapshot.CaseId);
        if (!snapshot.Supersedes(standing?.Version, standing?.Seq))
        {
            return false;
        }

        Write(connection, snapshot);
        return true;
    }

    private static void Write(SqliteConnection connection, CaseSnapshot snapshot)
    {
        DynamicParameters values = new(SqliteSnapshotRow.Of(snapshot));
        values.Add("Body", SqliteSnapshotRow.Body(snapshot));
        connection.Execute(
            """
            INSERT INTO snapshots (case_id, kind, version, seq, state, owner, queue, search, by_updated, by_number, by_due, by_next, body)
            VALUES (@CaseId, @Kind, @Version, @Seq, @State, @Owner, @Queue, @Search, @ByUpdated, @ByNumber, @ByDue, @ByNext, @Body)
            ON CONFLICT (case_id) DO UPDATE SET kind = @Kind, version = @Version, seq = @Seq, state = @State, owner = @Owner, queue = @Queue,
                search = @Search, by_updated = @ByUpdated, by_number = @ByNumber, by_due = @ByDue, by_next = @ByNext, body = @Body
            """,
            values);
        connection.Execute("DELETE FROM snapshot_parties WHERE case_id = @CaseId", new { snapshot.CaseId });
        connection.Execute(
            "INSERT INTO snapshot_parties (case_id, party) VALUES (@CaseId, @Party)",
            snapshot.Index.Parties.Distinct(StringComparer.Ordinal).Select(party => new { snapshot.CaseId, Party = party }));
    }

    private static CaseSnapshot Read(string body) =>
        JsonSerializer.Deserialize<CaseSnapshot>(body, LedgerJson.Options) ?? throw new JsonException("A snapshot is empty.");
}
