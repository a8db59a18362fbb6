namespace Azure.Messaging.ServiceBus;

/// <summary>Where a message stands.</summary>
public enum ServiceBusMessageState
{
    /// <summary>Can be received.</summary>
    Active = 0,

    /// <summary>Set aside; received only by its sequence number.</summary>
    Deferred = 1,

    /// <summary>Waits for its time to be enqueued.</summary>
    Scheduled = 2,
}
