using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>One operation inside its commit: it changes rows and notes what must follow once the commit is on disk.</summary>
internal sealed class StoreWrite(SqliteSession session, EntityCatalog entities, long now)
{
    private readonly List<Wake> wakes = [];
    private readonly List<(Entity Entity, long Messages, long Bytes)> added = [];

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

    /// <summary>Counts a message that was inserted; what is removed or moved is counted by the store itself.</summary>
    public void Added(Entity entity, long bytes)
    {
        var known = added.FindIndex(counted => counted.Entity == entity);
        if (known < 0)
        {
            added.Add((entity, 1, bytes));
            return;
        }

        added[known] = (entity, added[known].Messages + 1, added[known].Bytes + bytes);
    }

    /// <summary>Writes the counts, once for each entity. The last step of an operation.</summary>
    public void Complete()
    {
        foreach (var (entity, messages, bytes) in added)
        {
            Sql("UPDATE entity SET messages = messages + ?2, bytes = bytes + ?3 WHERE id = ?1")
                .Bind(1, entity.Id).Bind(2, messages).Bind(3, bytes).Run();
        }
    }

    public void DueAt(long? instant) => Due = Math.Min(Due, instant ?? long.MaxValue);
}
