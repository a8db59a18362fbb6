namespace Ecom.LocalHost.Sqlite;

/// <summary>SQLite's <c>PRAGMA synchronous</c> for the write-ahead log.</summary>
public enum SqliteSynchronous
{
    /// <summary>Never syncs: survives a killed process, and a loss of power may damage the file. For data that ends with its test.</summary>
    Off = 0,

    /// <summary>Syncs at every commit.</summary>
    Full = 2,
}
