using System.Text.Json;
using Dapper;
using Ecom.Functions.Platform.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Ledger.Personal.Keys;

/// <summary>Keys in the SQLite store.</summary>
/// <param name="store">The store.</param>
public sealed class SqlitePersonalKeys(SqliteStore store) : IPersonalKeys
{
    private const string Columns = "case_id CaseId, wrapped Wrapped, wrapped_by WrappedBy, erased_at ErasedAt, hold Hold";

    /// <inheritdoc/>
    public Task<PersonalKey?> FindAsync(string caseId, CancellationToken cancellationToken = default)
    {
        CaseId.Ensure(caseId);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(store.Read(connection => Find(connection, caseId)));
    }

    /// <inheritdoc/>
    public async Task<PersonalKey> ChangeAsync(
        string caseId, Func<PersonalKey?, PersonalKey> decide, CancellationToken cancellationToken = default)
    {
        CaseId.Ensure(caseId);
        ArgumentNullException.ThrowIfNull(decide);
        cancellationToken.ThrowIfCancellationRequested();
        return await store.WriteAsync(connection =>
        {
            var standing = Find(connection, caseId);
            var next = decide(standing);
            if (!ReferenceEquals(standing, next)) Put(connection, next);
            return next;
        });
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<PersonalKey>> ErasedAsync(string afterCaseId, int take, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<PersonalKey>>(List("erased_at IS NOT NULL", "", afterCaseId, take));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<PersonalKey>> WrappedByOthersAsync(
        string mark, string afterCaseId, int take, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<PersonalKey>>(List("wrapped IS NOT NULL AND wrapped_by IS NOT @mark", mark, afterCaseId, take));
    }

    /// <inheritdoc/>
    public Task ScrubAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        store.TruncateLog();
        return Task.CompletedTask;
    }

    private List<PersonalKey> List(string condition, string mark, string afterCaseId, int take) => store.Read(connection => connection
        .Query<Row>(
            $"SELECT {Columns} FROM personal_keys WHERE {condition} AND case_id > @afterCaseId ORDER BY case_id LIMIT @take",
            new { mark, afterCaseId, take })
        .Select(static row => row.ToKey())
        .ToList());

    private static PersonalKey? Find(SqliteConnection connection, string caseId) => connection
        .QueryFirstOrDefault<Row>($"SELECT {Columns} FROM personal_keys WHERE case_id = @caseId", new { caseId })?.ToKey();

    private static void Put(SqliteConnection connection, PersonalKey key) => connection.Execute(
        "INSERT OR REPLACE INTO personal_keys (case_id, wrapped, wrapped_by, erased_at, hold) VALUES (@CaseId, @Wrapped, @WrappedBy, @ErasedAt, @Hold)",
        new
        {
            key.CaseId,
            key.Wrapped,
            key.WrappedBy,
            ErasedAt = key.ErasedAt is { } at ? LedgerTime.Format(at) : null,
            Hold = key.Hold is { } hold ? JsonSerializer.Serialize(hold, LedgerJson.Options) : null,
        });

    private sealed class Row
    {
        public string CaseId { get; set; } = "";

        public byte[]? Wrapped { get; set; }

        public string? WrappedBy { get; set; }

        public string? ErasedAt { get; set; }

        public string? Hold { get; set; }

        public PersonalKey ToKey() => new(
            CaseId,
            Wrapped,
            WrappedBy,
            ErasedAt is null ? null : LedgerTime.Parse(ErasedAt),
            Hold is null ? null : JsonSerializer.Deserialize<KeyHold>(Hold, LedgerJson.Options));
    }
}
