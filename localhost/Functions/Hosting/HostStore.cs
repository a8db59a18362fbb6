using Ecom.LocalHost.Functions.Timers;
using Ecom.LocalHost.Sqlite;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>The host's own store, <c>host.db</c>. Holding it holds the data folder: one host a folder.</summary>
internal sealed class HostStore(HostFolders folders, LocalHostOptions options, ILogger<HostStore> log) : IDisposable
{
    public SqliteDatabase Database { get; } = SqliteDatabase.Open(new SqliteDatabaseOptions
    {
        Path = Path.Combine(folders.Data, "host.db"),
        Schema = TimerStore.Schema,
        Synchronous = options.Synchronous,
        CommitObserver = options.CommitObserver,
        Logger = log,
    });

    public void Dispose() => Database.Dispose();
}
