using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>One operation inside its commit: it changes rows and notes what must follow once the commit is on disk.</summary>
internal sealed class StoreWrite(SqliteSession session, EntityCatalog entities, long now)
{
    private readonly List<Wake> wakes = [];

    public EntityCatalog Entities => entities;

    /// <summary>When the operation was asked for, in UTC ticks.</summary>
    public long Now => now;

    public SqliteSession Session => session;

    /// <summary>Who may have something to receive now, in the order in which it became available.</summary>
    public IReadOnlyList<Wake> Wakes => wakes;

    /// <summary>The earliest instant at which something of this operation is due.</summary>
    public long Due { get; private set; } = long.MaxValue;

    public SqliteStatement Sql(string text) => session.Statement(text);

    public void Ready(Entity entity, string? sessionId)
    {
        var wake = new Wake(entity, sessionId);
        if (!wakes.Contains(wake))
        {
            wakes.Add(wake);
        }
    }

    public void DueAt(long? instant) => Due = Math.Min(Due, instant ?? long.MaxValue);
}
