using Dapper;
using Ecom.Functions.Platform.Cases.Capabilities;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Functions.Platform.Cases.Sqlite;

/// <summary>One-time links in the SQLite store.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
public sealed class SqliteCapabilityStore(SqliteStore store, TimeProvider clock) : ICapabilityStore
{
    /// <inheritdoc/>
    public async Task IssueAsync(Capability capability, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(capability);
        CapabilityRules.EnsureHash(capability.TokenHash);
        cancellationToken.ThrowIfCancellationRequested();
        await store.WriteAsync(connection =>
        {
            if (Row(connection, capability.TokenHash) is { } standing)
            {
                CapabilityRules.EnsureSame(standing.ToCapability(), capability);
                return 0;
            }

            return connection.Execute(
                "INSERT INTO capabilities (token_hash, purpose, subject, expires_at) VALUES (@TokenHash, @Purpose, @Subject, @Expires)",
                new { capability.TokenHash, capability.Purpose, capability.Subject, Expires = LedgerTime.Format(capability.ExpiresAt) });
        });
    }

    /// <inheritdoc/>
    public Task<Capability?> FindAsync(string tokenHash, CancellationToken cancellationToken = default)
    {
        CapabilityRules.EnsureHash(tokenHash);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(store.Read(connection => Find(connection, tokenHash)));
    }

    /// <inheritdoc/>
    public async Task<CapabilityUse> UseAsync(
        string tokenHash, string purpose, string use, CancellationToken cancellationToken = default)
    {
        CapabilityRules.EnsureHash(tokenHash);
        cancellationToken.ThrowIfCancellationRequested();
        var now = clock.GetUtcNow();
        return await store.WriteAsync(connection =>
        {
            var (outcome, keep) = CapabilityRules.Use(Find(connection, tokenHash), purpose, use, now);
            if (keep is not null)
            {
                connection.Execute(
                    "UPDATE capabilities SET used_at = @usedAt, used_by = @use WHERE token_hash = @tokenHash",
                    new { usedAt = LedgerTime.Format(now), use, tokenHash });
            }

            return outcome;
        });
    }

    /// <inheritdoc/>
    public async Task RevokeAsync(string purpose, string subject, string? except = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await store.WriteAsync(connection => connection.Execute(
            """
            UPDATE capabilities SET revoked = 1
            WHERE purpose = @purpose AND subject = @subject AND used_by IS NULL AND token_hash <> @except
            """,
            new { purpose, subject, except = except ?? "" }));
    }

    private static Capability? Find(SqliteConnection connection, string tokenHash) =>
        Row(connection, tokenHash) is { Revoked: 0 } row ? row.ToCapability() : null;

    private static SqliteCapabilityRow? Row(SqliteConnection connection, string tokenHash) =>
        connection.QueryFirstOrDefault<SqliteCapabilityRow>(
            """
            SELECT token_hash TokenHash, purpose Purpose, subject Subject, expires_at ExpiresAt, used_at UsedAt, used_by UsedBy, revoked Revoked
            FROM capabilities WHERE token_hash = @tokenHash
            """,
            new { tokenHash });
}
