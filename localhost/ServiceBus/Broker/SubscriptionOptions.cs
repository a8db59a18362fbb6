namespace Ecom.LocalHost.ServiceBus;

/// <summary>Declares a subscription of a topic.</summary>
public sealed class SubscriptionOptions
{
    /// <summary>The subscription's name within its topic; case does not matter.</summary>
    public required string Name { get; set; }

    /// <summary>What the subscription takes: a message that one of the filters matches. Everything, when there is none.</summary>
    public IList<CorrelationFilter> Filters { get; init; } = [];

    /// <summary>After how many failed deliveries a message becomes a dead letter; at least 1.</summary>
    public int MaxDeliveryCount { get; set; } = 10;

    /// <summary>How long a received message, or a session, is locked unless renewed.</summary>
    public TimeSpan LockDuration { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether messages belong to sessions and are received session by session.</summary>
    public bool RequiresSession { get; set; }

    /// <summary>How long a message lives at most; the topic's limit when not set or when that is shorter.</summary>
    public TimeSpan? DefaultTimeToLive { get; set; }

    /// <summary>Whether an expired message becomes a dead letter instead of vanishing.</summary>
    public bool DeadLetterOnExpiration { get; set; }
}
