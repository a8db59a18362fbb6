namespace Ecom.LocalHost.ServiceBus;

/// <summary>Declares a topic with its subscriptions.</summary>
public sealed class TopicOptions
{
    /// <summary>The topic's name; case does not matter.</summary>
    public required string Name { get; set; }

    /// <summary>Who gets copies of the messages.</summary>
    public IList<SubscriptionOptions> Subscriptions { get; init; } = [];

    /// <summary>Drops a message whose id was seen within this time; no duplicate detection when not set.</summary>
    public TimeSpan? DuplicateDetectionWindow { get; set; }

    /// <summary>How long a message lives at most; without limit when not set.</summary>
    public TimeSpan? DefaultTimeToLive { get; set; }

    /// <summary>How many bytes of messages each subscription and its dead letters hold at most.</summary>
    public long MaxSizeInBytes { get; set; } = 1L << 30;
}
