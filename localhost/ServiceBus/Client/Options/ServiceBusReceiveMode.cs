namespace Azure.Messaging.ServiceBus;

/// <summary>How a received message leaves the queue.</summary>
public enum ServiceBusReceiveMode
{
    /// <summary>Received under a lock; gone when completed.</summary>
    PeekLock = 0,

    /// <summary>Gone as soon as it is received: at most once.</summary>
    ReceiveAndDelete = 1,
}
