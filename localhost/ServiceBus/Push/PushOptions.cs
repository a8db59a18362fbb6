using Azure.Messaging.ServiceBus;

namespace Ecom.LocalHost.ServiceBus;

/// <summary>How messages are pushed to a handler.</summary>
public sealed record PushOptions
{
    /// <summary>How many handlers run at a time; of an entity with sessions, how many sessions are held at a time.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>How many handlers run at a time for one session; with more than 1 its order is not kept.</summary>
    public int MaxCallsPerSession { get; init; } = 1;

    /// <summary>How many messages one call of the handler gets at most.</summary>
    public int MaxBatchSize { get; init; } = 1;

    /// <summary>How a message leaves the queue.</summary>
    public ServiceBusReceiveMode ReceiveMode { get; init; }

    /// <summary>Completes messages that the handler did not settle when it ends without a fault.</summary>
    public bool AutoComplete { get; init; } = true;

    /// <summary>For how long locks are renewed while a handler runs; zero for never.</summary>
    public TimeSpan MaxAutoLockRenewal { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a session without messages is held; it is released at once when not set.</summary>
    public TimeSpan? SessionIdleTimeout { get; init; }

    /// <summary>The sessions to take; all when null.</summary>
    public IReadOnlyCollection<string>? SessionIds { get; init; }

    /// <summary>Called when a session was accepted, before its first message.</summary>
    public Func<ServiceBusSessionReceiver, CancellationToken, Task>? SessionOpening { get; init; }

    /// <summary>Called before a session is released.</summary>
    public Func<ServiceBusSessionReceiver, CancellationToken, Task>? SessionClosing { get; init; }
}
