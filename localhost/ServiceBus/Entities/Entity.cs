namespace Ecom.LocalHost.ServiceBus.Entities;

/// <summary>A queue, a topic, a subscription, or the dead letters of a queue or subscription, with its declared behaviour.</summary>
internal sealed class Entity
{
    /// <summary>The key of its rows in the store.</summary>
    public required long Id { get; init; }

    /// <summary>Its path as clients spell it.</summary>
    public required string Path { get; init; }

    /// <summary>Where its messages are given up to; none for topics and for dead letters themselves.</summary>
    public Entity? DeadLetters { get; init; }

    /// <summary>Who gets copies, in their declared order. Not null for a topic only.</summary>
    public IReadOnlyList<Entity>? Subscriptions { get; init; }

    public IReadOnlyList<CorrelationFilter> Filters { get; init; } = [];

    public int MaxDeliveryCount { get; init; } = int.MaxValue;

    public TimeSpan LockDuration { get; init; } = TimeSpan.FromSeconds(60);

    public TimeSpan? DuplicateDetectionWindow { get; init; }

    public bool RequiresSession { get; init; }

    public TimeSpan? TimeToLive { get; init; }

    public bool DeadLetterOnExpiration { get; init; }

    public long MaxSizeInBytes { get; init; } = long.MaxValue;

    public bool IsTopic => Subscriptions is not null;

    public bool Takes(Messages.MessageContent message) => Filters.Count == 0 || Filters.Any(filter => filter.Matches(message));

    /// <summary>When a message that is enqueued at an instant expires, in UTC ticks; null for never.</summary>
    public long? Expiry(long enqueuedAt, TimeSpan timeToLive)
    {
        var shorter = TimeToLive is { } limit && limit < timeToLive ? limit : timeToLive;
        return shorter.Ticks > DateTime.MaxValue.Ticks - enqueuedAt ? null : enqueuedAt + shorter.Ticks;
    }
}
