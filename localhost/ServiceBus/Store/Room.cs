using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Store;

/// <summary>What entities may still take within one operation; each is asked for its bytes once.</summary>
internal sealed class Room(SqliteSession session)
{
    private readonly Dictionary<long, long> left = [];

    /// <summary>Takes bytes of an entity's room.</summary>
    /// <exception cref="ServiceBusException">There is too little; nothing of the operation may be kept.</exception>
    public void Take(Entity entity, int bytes)
    {
        if (!left.TryGetValue(entity.Id, out var room))
        {
            room = entity.MaxSizeInBytes - EntityRows.StoredBytes(session, entity);
        }

        left[entity.Id] = room - bytes;
        if (room < bytes)
        {
            throw new ServiceBusException(
                $"The entity holds as much as it may ({entity.MaxSizeInBytes} bytes); receive messages or empty its dead letters.",
                ServiceBusFailureReason.QuotaExceeded,
                entity.Path);
        }
    }
}
