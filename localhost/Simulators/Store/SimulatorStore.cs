using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.Simulators.Store;

/// <summary>What a simulator did, in one file: it is there again after a kill.</summary>
internal sealed class SimulatorStore(SimulatorOptions options) : IDisposable
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS things(kind TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS things_in_order ON things(kind, number);
        CREATE TABLE IF NOT EXISTS numbers(name TEXT NOT NULL PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS calls(key TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL, status INTEGER NOT NULL, json TEXT, type TEXT) WITHOUT ROWID;
        """;

    private readonly SqliteDatabase database = SqliteDatabase.Open(
        new SqliteDatabaseOptions { Path = options.DataPath, Schema = Schema, Synchronous = options.Synchronous });

    /// <summary>Changes something, in one commit.</summary>
    /// <param name="change">May run more than once, so it changes nothing but the store.</param>
    public Task<T> WriteAsync<T>(Func<Things, T> change) => database.WriteAsync(session => change(new Things(session)));

    /// <summary>Looks at what is committed.</summary>
    public T Read<T>(Func<Things, T> query) => database.Read(session => query(new Things(session)));

    public void Dispose() => database.Dispose();
}
