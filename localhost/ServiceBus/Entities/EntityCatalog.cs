using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Entities;

/// <summary>The declared entities, by path and by their key in the store.</summary>
internal sealed class EntityCatalog
{
    private readonly Dictionary<string, Entity> byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<long, Entity> byId = [];
    private readonly HashSet<long> subscriptions = [];

    private EntityCatalog()
    {
    }

    public IEnumerable<Entity> All => byId.Values;

    /// <summary>Declares the entities of the options; those that only the store knows stay there, out of reach, with their messages.</summary>
    /// <exception cref="InvalidOperationException">A declaration is wrong, or differs from what stored messages need.</exception>
    public static EntityCatalog Declare(SqliteSession session, ServiceBusBrokerOptions options)
    {
        var catalog = new EntityCatalog();
        foreach (var queue in options.Queues)
        {
            catalog.AddQueue(session, queue);
        }

        foreach (var topic in options.Topics)
        {
            catalog.AddTopic(session, topic);
        }

        foreach (var (id, path) in EntityRows.All(session))
        {
            catalog.byId.TryAdd(id, new Entity { Id = id, Path = path });
        }

        return catalog;
    }

    /// <exception cref="ServiceBusException">Nothing is declared under that path.</exception>
    public Entity Find(string path) => byPath.TryGetValue(path, out var entity)
        ? entity
        : throw new ServiceBusException(
            "No queue, topic or subscription of that name is declared in the local broker.",
            ServiceBusFailureReason.MessagingEntityNotFound,
            path);

    /// <exception cref="ServiceBusException">Nothing is declared under that path.</exception>
    /// <exception cref="InvalidOperationException">It is a topic, which only its subscriptions receive from.</exception>
    public Entity FindReceivable(string path) => Find(path) is { IsTopic: false } entity
        ? entity
        : throw new InvalidOperationException($"'{path}' is a topic: receive from one of its subscriptions.");

    /// <exception cref="ServiceBusException">Nothing is declared under that path.</exception>
    /// <exception cref="InvalidOperationException">It is a subscription or holds dead letters.</exception>
    public Entity FindSendable(string path)
    {
        var entity = Find(path);
        return entity.IsTopic || (entity.DeadLetters is not null && !subscriptions.Contains(entity.Id))
            ? entity
            : throw new InvalidOperationException($"Messages are sent to queues and topics; '{path}' is neither.");
    }

    public Entity Get(long id) => byId[id];

    private void AddQueue(SqliteSession session, QueueOptions queue)
    {
        CheckLimits(queue.Name, queue.MaxDeliveryCount, queue.LockDuration);
        Add(new Entity
        {
            Id = EntityRows.Ensure(session, queue.Name, queue.RequiresSession),
            Path = queue.Name,
            DeadLetters = AddDeadLetters(session, queue.Name),
            MaxDeliveryCount = queue.MaxDeliveryCount,
            LockDuration = queue.LockDuration,
            DuplicateDetectionWindow = queue.DuplicateDetectionWindow,
            RequiresSession = queue.RequiresSession,
            TimeToLive = queue.DefaultTimeToLive,
            DeadLetterOnExpiration = queue.DeadLetterOnExpiration,
            MaxSizeInBytes = queue.MaxSizeInBytes,
        });
    }

    private void AddTopic(SqliteSession session, TopicOptions topic)
    {
        var added = Add(new Entity
        {
            Id = EntityRows.Ensure(session, topic.Name, requiresSession: false),
            Path = topic.Name,
            Subscriptions = [.. topic.Subscriptions.Select(subscription => AddSubscription(session, topic, subscription))],
            DuplicateDetectionWindow = topic.DuplicateDetectionWindow,
            TimeToLive = topic.DefaultTimeToLive,
            MaxSizeInBytes = topic.MaxSizeInBytes,
        });
        subscriptions.UnionWith(added.Subscriptions!.Select(static subscription => subscription.Id));
    }

    private Entity AddSubscription(SqliteSession session, TopicOptions topic, SubscriptionOptions subscription)
    {
        var path = EntityPaths.Subscription(topic.Name, subscription.Name);
        CheckLimits(path, subscription.MaxDeliveryCount, subscription.LockDuration);
        return Add(new Entity
        {
            Id = EntityRows.Ensure(session, path, subscription.RequiresSession),
            Path = path,
            DeadLetters = AddDeadLetters(session, path),
            Filters = [.. subscription.Filters],
            MaxDeliveryCount = subscription.MaxDeliveryCount,
            LockDuration = subscription.LockDuration,
            RequiresSession = subscription.RequiresSession,
            TimeToLive = subscription.DefaultTimeToLive < topic.DefaultTimeToLive || topic.DefaultTimeToLive is null
                ? subscription.DefaultTimeToLive
                : topic.DefaultTimeToLive,
            DeadLetterOnExpiration = subscription.DeadLetterOnExpiration,
            MaxSizeInBytes = topic.MaxSizeInBytes,
        });
    }

    private Entity AddDeadLetters(SqliteSession session, string owner)
    {
        var path = EntityPaths.DeadLetters(owner);
        return Add(new Entity { Id = EntityRows.Ensure(session, path, requiresSession: false), Path = path });
    }

    private Entity Add(Entity entity)
    {
        if (!byPath.TryAdd(entity.Path, entity))
        {
            throw new InvalidOperationException($"The Service Bus entity '{entity.Path}' is declared twice.");
        }

        byId.Add(entity.Id, entity);
        return entity;
    }

    private static void CheckLimits(string path, int maxDeliveryCount, TimeSpan lockDuration)
    {
        if (maxDeliveryCount < 1 || lockDuration <= TimeSpan.Zero)
        {
            throw new InvalidOperationException(
                $"The Service Bus entity '{path}' needs a maximum delivery count of at least 1 and a lock duration above zero.");
        }
    }
}
