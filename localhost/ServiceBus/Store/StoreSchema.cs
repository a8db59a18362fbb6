namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>The tables. A settled message is deleted, so no cost grows with what is done.</summary>
internal static class StoreSchema
{
    /// <remarks>
    /// Instants are UTC ticks. <c>message.state</c> is <see cref="Azure.Messaging.ServiceBus.ServiceBusMessageState"/>.
    /// <c>message.session</c> is set only where the entity requires sessions. <c>message.delivery_count</c> counts failed
    /// deliveries. A message of a session is locked as long as its session's row is; <c>locked_until</c> is null there.
    /// <c>entity.messages</c> and <c>entity.bytes</c>: each operation adds what it inserts once (<see cref="StoreWrite.Complete"/>),
    /// triggers take off what is removed. <c>session.first_seq</c> is the first message that can be received, null for none; it is kept right while the session is free.
    /// </remarks>
    public const string Sql =
        """
        CREATE TABLE IF NOT EXISTS entity(
          id INTEGER PRIMARY KEY,
          path TEXT NOT NULL COLLATE NOCASE UNIQUE,
          sessions INTEGER NOT NULL,
          last_seq INTEGER NOT NULL DEFAULT 0,
          messages INTEGER NOT NULL DEFAULT 0,
          bytes INTEGER NOT NULL DEFAULT 0);

        CREATE TABLE IF NOT EXISTS message(
          id INTEGER PRIMARY KEY,
          entity INTEGER NOT NULL,
          seq INTEGER NOT NULL,
          state INTEGER NOT NULL,
          session TEXT,
          enqueued_seq INTEGER NOT NULL,
          enqueued_at INTEGER NOT NULL,
          scheduled_at INTEGER,
          expires_at INTEGER,
          delivery_count INTEGER NOT NULL DEFAULT 0,
          lock_token BLOB,
          locked_until INTEGER,
          properties BLOB NOT NULL,
          body BLOB NOT NULL);

        CREATE UNIQUE INDEX IF NOT EXISTS message_by_seq ON message(entity, seq);
        CREATE INDEX IF NOT EXISTS message_ready ON message(entity, seq)
          WHERE state = 0 AND lock_token IS NULL AND session IS NULL;
        CREATE INDEX IF NOT EXISTS message_of_session ON message(entity, session, seq)
          WHERE session IS NOT NULL;
        CREATE INDEX IF NOT EXISTS message_locked_in_session ON message(entity, session, seq)
          WHERE session IS NOT NULL AND lock_token IS NOT NULL;
        CREATE INDEX IF NOT EXISTS message_lock_end ON message(locked_until)
          WHERE locked_until IS NOT NULL;
        CREATE INDEX IF NOT EXISTS message_scheduled ON message(scheduled_at, id)
          WHERE state = 2;
        CREATE INDEX IF NOT EXISTS message_expiry ON message(expires_at)
          WHERE expires_at IS NOT NULL AND state = 0 AND lock_token IS NULL;

        CREATE TABLE IF NOT EXISTS session(
          entity INTEGER NOT NULL,
          session TEXT NOT NULL,
          first_seq INTEGER,
          lock_token BLOB,
          locked_until INTEGER,
          state BLOB,
          PRIMARY KEY(entity, session)) WITHOUT ROWID;

        CREATE INDEX IF NOT EXISTS session_ready ON session(entity, first_seq)
          WHERE first_seq IS NOT NULL AND lock_token IS NULL;
        CREATE INDEX IF NOT EXISTS session_lock_end ON session(locked_until)
          WHERE locked_until IS NOT NULL;

        CREATE TABLE IF NOT EXISTS duplicate(
          entity INTEGER NOT NULL,
          message_id TEXT NOT NULL,
          seen_at INTEGER NOT NULL,
          PRIMARY KEY(entity, message_id)) WITHOUT ROWID;

        CREATE INDEX IF NOT EXISTS duplicate_age ON duplicate(entity, seen_at);

        DROP TRIGGER IF EXISTS message_added;
        CREATE TRIGGER IF NOT EXISTS message_removed AFTER DELETE ON message BEGIN
          UPDATE entity SET messages = messages - 1, bytes = bytes - length(OLD.properties) - length(OLD.body) WHERE id = OLD.entity;
        END;
        CREATE TRIGGER IF NOT EXISTS message_changed AFTER UPDATE OF entity, properties ON message BEGIN
          UPDATE entity SET messages = messages - 1, bytes = bytes - length(OLD.properties) - length(OLD.body) WHERE id = OLD.entity;
          UPDATE entity SET messages = messages + 1, bytes = bytes + length(NEW.properties) + length(NEW.body) WHERE id = NEW.entity;
        END;
        """;
}
