namespace Ecom.Functions.Platform.Stores;

/// <summary>The tables. Run at every open, so every statement is repeatable. <see cref="SqliteUpgrade"/> adds new columns to older files.</summary>
internal static class SqliteSchema
{
    public const string Sql = """
        CREATE TABLE IF NOT EXISTS ledger (
            case_id TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL,
            actor_id TEXT NOT NULL, actor_name TEXT NOT NULL, actor_role TEXT NOT NULL,
            type TEXT NOT NULL, data TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL,
            published INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (case_id, seq)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS ledger_unpublished ON ledger (case_id, seq) WHERE published = 0;

        CREATE TABLE IF NOT EXISTS snapshots (
            case_id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, version INTEGER NOT NULL, seq INTEGER NOT NULL,
            state TEXT NOT NULL, owner TEXT, queue TEXT, search TEXT NOT NULL,
            by_updated TEXT NOT NULL, by_number TEXT NOT NULL, by_due TEXT NOT NULL, by_next TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS snapshots_by_updated ON snapshots (kind, by_updated);
        CREATE INDEX IF NOT EXISTS snapshots_by_number ON snapshots (kind, by_number);
        CREATE INDEX IF NOT EXISTS snapshots_by_due ON snapshots (kind, by_due);
        CREATE INDEX IF NOT EXISTS snapshots_by_next ON snapshots (kind, by_next);
        CREATE INDEX IF NOT EXISTS snapshots_by_version ON snapshots (kind, version);
        CREATE INDEX IF NOT EXISTS snapshots_by_state ON snapshots (kind, state, by_due);
        CREATE TABLE IF NOT EXISTS snapshot_parties (
            case_id TEXT NOT NULL, party TEXT NOT NULL, PRIMARY KEY (case_id, party)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS snapshot_parties_by_party ON snapshot_parties (party, case_id);

        CREATE TABLE IF NOT EXISTS number_series (
            prefix TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (prefix, year)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS numbers (
            case_id TEXT NOT NULL, prefix TEXT NOT NULL, number TEXT NOT NULL UNIQUE, PRIMARY KEY (case_id, prefix)) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS idempotency (
            id TEXT NOT NULL PRIMARY KEY, expires_at TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS idempotency_expiry ON idempotency (expires_at);

        CREATE TABLE IF NOT EXISTS capabilities (
            token_hash TEXT NOT NULL PRIMARY KEY, purpose TEXT NOT NULL, subject TEXT NOT NULL, expires_at TEXT NOT NULL,
            used_at TEXT, used_by TEXT, revoked INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS capabilities_by_subject ON capabilities (purpose, subject);

        CREATE TABLE IF NOT EXISTS notifications (
            id TEXT NOT NULL PRIMARY KEY, expires_at TEXT, parked_key TEXT, body TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS notifications_expiry ON notifications (expires_at) WHERE expires_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS notifications_parked ON notifications (parked_key) WHERE parked_key IS NOT NULL;
        CREATE INDEX IF NOT EXISTS notifications_sending ON notifications (id) WHERE json_extract(body, '$.status') = 'sending';

        CREATE TABLE IF NOT EXISTS webhooks_taken (
            source TEXT NOT NULL, id TEXT NOT NULL, body_hash BLOB NOT NULL, until INTEGER NOT NULL,
            PRIMARY KEY (source, id)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS webhooks_taken_expiry ON webhooks_taken (until);

        CREATE TABLE IF NOT EXISTS personal_keys (
            case_id TEXT NOT NULL PRIMARY KEY, wrapped BLOB, wrapped_by TEXT, erased_at TEXT, hold TEXT) WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS settings (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        """;

    /// <summary>
    /// Frees the keys of requests that never got an answer, and notifications that were being sent. One process at a time holds the file, so whoever opens it knows that
    /// those who claimed them are gone: nobody has to wait for their leases to end.
    /// </summary>
    public const string FreeClaimsOfDeadProcesses = """
        DELETE FROM idempotency WHERE json_extract(body, '$.statusCode') IS NULL;
        UPDATE notifications SET body = json_set(body, '$.status', 'waiting') WHERE json_extract(body, '$.status') = 'sending';
        """;
}
