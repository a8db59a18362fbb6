#nullable disable

using Ecom.LocalHost.ServiceBus.Delivery;

namespace Azure.Messaging.ServiceBus;

/// <summary>Receives the messages of one session in their order, while it holds the session.</summary>
public class ServiceBusSessionReceiver : ServiceBusReceiver
{
    private readonly SessionChannel session;

    /// <summary>For mocks.</summary>
    protected ServiceBusSessionReceiver()
    {
    }

    internal ServiceBusSessionReceiver(SessionChannel session)
        : base(session.Messages) => this.session = session;

    internal ServiceBusSessionReceiver(ServiceBusClient client, SessionChannel session, ServiceBusSessionReceiverOptions options)
        : base(session.Messages, client, options?.Identifier, options?.PrefetchCount ?? 0) => this.session = session;

    /// <summary>The session.</summary>
    public virtual string SessionId => session.SessionId;

    /// <summary>When the session's lock ends, unless it is renewed.</summary>
    public virtual DateTimeOffset SessionLockedUntil => session.LockedUntil;

    /// <summary>Whether the receiver was closed.</summary>
    public override bool IsClosed => base.IsClosed;

    /// <summary>A handler asked a processor to let the session go after the current messages.</summary>
    internal bool IsReleaseRequested { get; set; }

    /// <summary>Holds the session for another lock duration.</summary>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task RenewSessionLockAsync(CancellationToken cancellationToken = default) => Open(cancellationToken).RenewAsync();

    /// <summary>What was last stored for the session.</summary>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <returns>Null when nothing is stored.</returns>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual async Task<BinaryData> GetSessionStateAsync(CancellationToken cancellationToken = default) =>
        await Open(cancellationToken).GetStateAsync() is { } state ? BinaryData.FromBytes(state) : null;

    /// <summary>Stores something for the session; it outlives its messages.</summary>
    /// <param name="sessionState">What to store; null for nothing.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task SetSessionStateAsync(BinaryData sessionState, CancellationToken cancellationToken = default) =>
        Open(cancellationToken).SetStateAsync(sessionState?.ToArray());

    /// <summary>Frees the session: what is not settled can be received again and does not count as failed.</summary>
    private protected override Task ReleaseAsync() => session.ReleaseAsync();

    private SessionChannel Open(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(IsClosed, this);
        cancellationToken.ThrowIfCancellationRequested();
        return session;
    }
}
