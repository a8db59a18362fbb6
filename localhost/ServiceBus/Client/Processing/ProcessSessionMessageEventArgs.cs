#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>A message of a session for a handler, and what the handler can do with it.</summary>
public class ProcessSessionMessageEventArgs : EventArgs
{
    private readonly ServiceBusSessionReceiver receiver;

    /// <summary>Describes a message of a session.</summary>
    /// <param name="message">The message.</param>
    /// <param name="receiver">Settles it.</param>
    /// <param name="cancellationToken">Cancelled when the processor stops.</param>
    public ProcessSessionMessageEventArgs(ServiceBusReceivedMessage message, ServiceBusSessionReceiver receiver, CancellationToken cancellationToken)
        : this(message, receiver, string.Empty, cancellationToken)
    {
    }

    /// <summary>Describes a message of a session.</summary>
    /// <param name="message">The message.</param>
    /// <param name="receiver">Settles it.</param>
    /// <param name="identifier">The processor's name.</param>
    /// <param name="cancellationToken">Cancelled when the processor stops.</param>
    public ProcessSessionMessageEventArgs(
        ServiceBusReceivedMessage message, ServiceBusSessionReceiver receiver, string identifier, CancellationToken cancellationToken)
    {
        this.receiver = receiver;
        Message = message;
        Identifier = identifier;
        CancellationToken = cancellationToken;
    }

    /// <summary>The message.</summary>
    public ServiceBusReceivedMessage Message { get; }

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

    /// <summary>The message is done: it never comes back.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        receiver.CompleteMessageAsync(message, cancellationToken);

    /// <summary>Gives the message back for another delivery.</summary>
    /// <param name="message">The message.</param>
    /// <param name="propertiesToModify">Application properties to change.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task AbandonMessageAsync(
        ServiceBusReceivedMessage message, IDictionary<string, object> propertiesToModify = null, CancellationToken cancellationToken = default) =>
        receiver.AbandonMessageAsync(message, propertiesToModify, cancellationToken);

    /// <summary>Sets the message aside; it is received again by its sequence number only.</summary>
    /// <param name="message">The message.</param>
    /// <param name="propertiesToModify">Application properties to change.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task DeferMessageAsync(
        ServiceBusReceivedMessage message, IDictionary<string, object> propertiesToModify = null, CancellationToken cancellationToken = default) =>
        receiver.DeferMessageAsync(message, propertiesToModify, cancellationToken);

    /// <summary>Gives the message up.</summary>
    /// <param name="message">The message.</param>
    /// <param name="propertiesToModify">Application properties to change.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message, IDictionary<string, object> propertiesToModify = null, CancellationToken cancellationToken = default) =>
        receiver.DeadLetterMessageAsync(message, propertiesToModify, cancellationToken);

    /// <summary>Gives the message up, with the reason.</summary>
    /// <param name="message">The message.</param>
    /// <param name="deadLetterReason">Why, as a code.</param>
    /// <param name="deadLetterErrorDescription">Why, in words.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        string deadLetterReason,
        string deadLetterErrorDescription = null,
        CancellationToken cancellationToken = default) =>
        receiver.DeadLetterMessageAsync(message, deadLetterReason, deadLetterErrorDescription, cancellationToken);

    /// <summary>Gives the message up, with the reason.</summary>
    /// <param name="message">The message.</param>
    /// <param name="propertiesToModify">Application properties to change.</param>
    /// <param name="deadLetterReason">Why, as a code.</param>
    /// <param name="deadLetterErrorDescription">Why, in words.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        Dictionary<string, object> propertiesToModify,
        string deadLetterReason,
        string deadLetterErrorDescription = null,
        CancellationToken cancellationToken = default) =>
        receiver.DeadLetterMessageAsync(message, propertiesToModify, deadLetterReason, deadLetterErrorDescription, cancellationToken);

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
