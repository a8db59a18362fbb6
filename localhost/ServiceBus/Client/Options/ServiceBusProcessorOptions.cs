#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>How a processor works.</summary>
public class ServiceBusProcessorOptions
{
    private int maxConcurrentCalls = 1;

    /// <summary>How a received message leaves the queue.</summary>
    public ServiceBusReceiveMode ReceiveMode { get; set; }

    /// <summary>The queue itself or its dead letters.</summary>
    public SubQueue SubQueue { get; set; }

    /// <summary>Whether a message whose handler ends without a fault is completed when the handler did not settle it.</summary>
    public bool AutoCompleteMessages { get; set; } = true;

    /// <summary>For how long a lock is renewed while the handler runs; zero for never.</summary>
    public TimeSpan MaxAutoLockRenewalDuration { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many handlers may run at a time; at least 1.</summary>
    public int MaxConcurrentCalls
    {
        get => maxConcurrentCalls;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            maxConcurrentCalls = value;
        }
    }

    /// <summary>How many messages a networked client asks for ahead; the local broker needs none.</summary>
    public int PrefetchCount { get; set; }

    /// <summary>Names the processor; made from the entity and a GUID when not set.</summary>
    public string Identifier { get; set; }
}
