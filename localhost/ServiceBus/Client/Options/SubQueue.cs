namespace Azure.Messaging.ServiceBus;

/// <summary>A queue beside a queue or subscription.</summary>
public enum SubQueue
{
    /// <summary>The queue or subscription itself.</summary>
    None = 0,

    /// <summary>Messages that were given up, with the reason.</summary>
    DeadLetter = 1,
}
