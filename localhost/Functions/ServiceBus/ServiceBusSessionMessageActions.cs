using Azure.Messaging.ServiceBus;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What an invocation does with the session of its messages.</summary>
public class ServiceBusSessionMessageActions
{
    private readonly ServiceBusSessionReceiver? receiver;

    internal ServiceBusSessionMessageActions(ServiceBusSessionReceiver receiver) => this.receiver = receiver;

    /// <summary>Creates actions for a test that overrides them.</summary>
    protected ServiceBusSessionMessageActions()
    {
    }

    /// <summary>Until when the session is locked.</summary>
    public virtual DateTimeOffset SessionLockedUntil
    {
        get => receiver?.SessionLockedUntil ?? field;
        protected set;
    }

    private ServiceBusSessionReceiver Receiver =>
        receiver ?? throw new InvalidOperationException("These actions belong to no invocation; a test overrides what it calls.");

    /// <summary>The session's state.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task<BinaryData> GetSessionStateAsync(CancellationToken cancellationToken = default) =>
        Receiver.GetSessionStateAsync(cancellationToken);

    /// <summary>Sets the session's state.</summary>
    /// <param name="sessionState">The state.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task SetSessionStateAsync(BinaryData sessionState, CancellationToken cancellationToken = default) =>
        Receiver.SetSessionStateAsync(sessionState, cancellationToken);

    /// <summary>Keeps the session locked for longer.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task RenewSessionLockAsync(CancellationToken cancellationToken = default) =>
        Receiver.RenewSessionLockAsync(cancellationToken);
}
