namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>The tables. Times are UTC ticks. See the README for what each is for.</summary>
internal static class EngineSchema
{
    public const string Sql = """
        CREATE TABLE IF NOT EXISTS instances (
          key INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          status INTEGER NOT NULL,
          busy INTEGER NOT NULL,
          generation INTEGER NOT NULL,
          created INTEGER NOT NULL,
          completed INTEGER,
          scheduled INTEGER,
          name TEXT NOT NULL,
          version TEXT NOT NULL,
          parent_key INTEGER,
          parent_generation INTEGER,
          parent_task INTEGER,
          parent_name TEXT,
          parent_id TEXT,
          tags TEXT,
          trace TEXT,
          custom_status TEXT,
          failure TEXT,
          output TEXT,
          input TEXT);
        CREATE INDEX IF NOT EXISTS instances_by_status ON instances (status, key);
        CREATE INDEX IF NOT EXISTS instances_by_completion ON instances (completed, key) WHERE completed IS NOT NULL;
        CREATE INDEX IF NOT EXISTS instances_by_parent ON instances (parent_key) WHERE parent_key IS NOT NULL;
        CREATE INDEX IF NOT EXISTS instances_busy ON instances (key) WHERE busy = 1;
        CREATE TABLE IF NOT EXISTS history (
          key INTEGER NOT NULL,
          seq INTEGER NOT NULL,
          at INTEGER NOT NULL,
          records BLOB NOT NULL,
          PRIMARY KEY (key, seq)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS inbox (
          key INTEGER NOT NULL,
          seq INTEGER NOT NULL,
          generation INTEGER NOT NULL,
          record BLOB NOT NULL,
          PRIMARY KEY (key, seq)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS timers (
          due INTEGER NOT NULL,
          key INTEGER NOT NULL,
          generation INTEGER NOT NULL,
          task INTEGER NOT NULL,
          PRIMARY KEY (due, key, generation, task)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS dispatches (
          key INTEGER NOT NULL,
          task INTEGER NOT NULL,
          count INTEGER NOT NULL,
          PRIMARY KEY (key, task)) WITHOUT ROWID;
        """;
}
