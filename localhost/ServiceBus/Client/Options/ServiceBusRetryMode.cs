namespace Azure.Messaging.ServiceBus;

/// <summary>How waits between tries grow.</summary>
public enum ServiceBusRetryMode
{
    /// <summary>Each wait is the same.</summary>
    Fixed = 0,

    /// <summary>Each wait is longer than the one before.</summary>
    Exponential = 1,
}
