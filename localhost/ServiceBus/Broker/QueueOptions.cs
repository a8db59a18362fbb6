namespace Ecom.LocalHost.ServiceBus;

/// <summary>Declares a queue.</summary>
public sealed class QueueOptions
{
    /// <summary>The queue's name; case does not matter.</summary>
    public required string Name { get; set; }

    /// <summary>After how many failed deliveries a message becomes a dead letter; at least 1.</summary>
    public int MaxDeliveryCount { get; set; } = 10;

    /// <summary>How long a received message, or a session, is locked unless renewed.</summary>
    public TimeSpan LockDuration { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Drops a message whose id was seen within this time; no duplicate detection when not set.</summary>
    public TimeSpan? DuplicateDetectionWindow { get; set; }

    /// <summary>Whether messages belong to sessions and are received session by session.</summary>
    public bool RequiresSession { get; set; }

    /// <summary>How long a message lives at most; without limit when not set.</summary>
    public TimeSpan? DefaultTimeToLive { get; set; }

    /// <summary>Whether an expired message becomes a dead letter instead of vanishing.</summary>
    public bool DeadLetterOnExpiration { get; set; }

    /// <summary>How many bytes of messages the queue and its dead letters hold at most.</summary>
    public long MaxSizeInBytes { get; set; } = 1L << 30;
}
