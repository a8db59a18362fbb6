#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>How a session processor works.</summary>
public class ServiceBusSessionProcessorOptions
{
    private int maxConcurrentSessions = 8;
    private int maxConcurrentCallsPerSession = 1;

    /// <summary>How a received message leaves the queue.</summary>
    public ServiceBusReceiveMode ReceiveMode { get; set; }

    /// <summary>Whether a message whose handler ends without a fault is completed when the handler did not settle it.</summary>
    public bool AutoCompleteMessages { get; set; } = true;

    /// <summary>For how long a session's lock is renewed while it is processed; zero for never.</summary>
    public TimeSpan MaxAutoLockRenewalDuration { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a session without messages is held; when not set, it is released as soon as it is empty.</summary>
    public TimeSpan? SessionIdleTimeout { get; set; }

    /// <summary>How many sessions are processed at a time; at least 1.</summary>
    public int MaxConcurrentSessions
    {
        get => maxConcurrentSessions;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            maxConcurrentSessions = value;
        }
    }

    /// <summary>How many handlers may run at a time for one session; with more than 1 a session's order is not kept.</summary>
    public int MaxConcurrentCallsPerSession
    {
        get => maxConcurrentCallsPerSession;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            maxConcurrentCallsPerSession = value;
        }
    }

    /// <summary>The sessions to process; all when empty.</summary>
    public IList<string> SessionIds { get; } = [];

    /// <summary>How many messages a networked client asks for ahead; the local broker needs none.</summary>
    public int PrefetchCount { get; set; }

    /// <summary>Names the processor; made from the entity and a GUID when not set.</summary>
    public string Identifier { get; set; }
}
