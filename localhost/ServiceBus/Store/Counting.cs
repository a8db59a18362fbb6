using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Counts messages by their state.</summary>
internal static class Counting
{
    public static EntityCounts Of(SqliteSession session, Entity entity)
    {
        long active = 0, deferred = 0, scheduled = 0, locked = 0;
        var select = session.Statement("SELECT state, COUNT(*), COUNT(lock_token) FROM message WHERE entity = ?1 GROUP BY state").Bind(1, entity.Id);
        while (select.Step())
        {
            locked += select.Number(2);
            switch (select.Number(0))
            {
                case 0: active = select.Number(1); break;
                case 1: deferred = select.Number(1); break;
                default: scheduled = select.Number(1); break;
            }
        }

        return new EntityCounts(active, locked, deferred, scheduled, entity.DeadLetters is { } letters ? Of(session, letters).Active : 0);
    }
}
