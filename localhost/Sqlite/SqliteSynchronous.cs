namespace Ecom.LocalHost.Sqlite;

/// <summary>SQLite's <c>PRAGMA synchronous</c> for the write-ahead log.</summary>
public enum SqliteSynchronous
{
    /// <summary>Syncs at checkpoints only: survives a killed process, may lose the last commits at a loss of power.</summary>
    Normal = 1,

    /// <summary>Syncs at every commit.</summary>
    Full = 2,
}
