#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>A session that a processor accepted or is about to release.</summary>
public class ProcessSessionEventArgs : EventArgs
{
    private readonly ServiceBusSessionReceiver receiver;

    /// <summary>Describes a session.</summary>
    /// <param name="receiver">Holds the session.</param>
    /// <param name="cancellationToken">Cancelled when the processor stops.</param>
    public ProcessSessionEventArgs(ServiceBusSessionReceiver receiver, CancellationToken cancellationToken)
        : this(receiver, string.Empty, cancellationToken)
    {
    }

    /// <summary>Describes a session.</summary>
    /// <param name="receiver">Holds the session.</param>
    /// <param name="identifier">The processor's name.</param>
    /// <param name="cancellationToken">Cancelled when the processor stops.</param>
    public ProcessSessionEventArgs(
        ServiceBusSessionReceiver receiver, string identifier, CancellationToken cancellationToken)
    {
        this.receiver = receiver;
        Identifier = identifier;
        CancellationToken = cancellationToken;
    }

    /// <summary>The namespace.</summary>
    public string FullyQualifiedNamespace => receiver.FullyQualifiedNamespace;

    /// <summary>The queue, subscription or dead-letter queue.</summary>
    public string EntityPath => receiver.EntityPath;

    /// <summary>The processor's name.</summary>
    public string Identifier { get; }

    /// <summary>Cancelled when the processor stops.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The session.</summary>
    public string SessionId => receiver.SessionId;

    /// <summary>When the session's lock ends, unless it is renewed.</summary>
    public DateTimeOffset SessionLockedUntil => receiver.SessionLockedUntil;

    /// <summary>What was last stored for the session.</summary>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task<BinaryData> GetSessionStateAsync(CancellationToken cancellationToken = default) =>
        receiver.GetSessionStateAsync(cancellationToken);

    /// <summary>Stores something for the session; it outlives its messages.</summary>
    /// <param name="sessionState">What to store; null for nothing.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task SetSessionStateAsync(BinaryData sessionState, CancellationToken cancellationToken = default) =>
        receiver.SetSessionStateAsync(sessionState, cancellationToken);

    /// <summary>Holds the session for another lock duration.</summary>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task RenewSessionLockAsync(CancellationToken cancellationToken = default) =>
        receiver.RenewSessionLockAsync(cancellationToken);

    /// <summary>Lets the session go once the current messages are handled, though it may have more.</summary>
    public virtual void ReleaseSession() => receiver.IsReleaseRequested = true;
}
