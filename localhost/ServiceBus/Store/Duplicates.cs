using Ecom.LocalHost.ServiceBus.Entities;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>Remembers message ids for the window of an entity that detects duplicates.</summary>
internal static class Duplicates
{
    /// <summary>Forgets the ids whose window has passed.</summary>
    public static void Forget(StoreWrite write, Entity entity)
    {
        if (entity.DuplicateDetectionWindow is { } window)
        {
            write.Sql("DELETE FROM duplicate WHERE entity = ?1 AND seen_at <= ?2")
                .Bind(1, entity.Id).Bind(2, write.Now - window.Ticks).Run();
        }
    }

    /// <summary>Whether an id is remembered; it is from here on. Call <see cref="Forget"/> first.</summary>
    public static bool IsDuplicate(StoreWrite write, Entity entity, string messageId)
    {
        if (entity.DuplicateDetectionWindow is null)
        {
            return false;
        }

        var inserted = write.Sql("INSERT OR IGNORE INTO duplicate (entity, message_id, seen_at) VALUES (?1, ?2, ?3)")
            .Bind(1, entity.Id).Bind(2, messageId).Bind(3, write.Now).Run();
        return inserted == 0;
    }
}
