#nullable disable

namespace Azure.Messaging.ServiceBus;

/// <summary>A message for a handler, and what the handler can do with it.</summary>
public class ProcessMessageEventArgs : EventArgs
{
    private readonly ServiceBusReceiver receiver;

    /// <summary>Describes a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="receiver">Settles it.</param>
    /// <param name="cancellationToken">Cancelled when the processor stops.</param>
    public ProcessMessageEventArgs(ServiceBusReceivedMessage message, ServiceBusReceiver receiver, CancellationToken cancellationToken)
        : this(message, receiver, string.Empty, cancellationToken)
    {
    }

    /// <summary>Describes a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="receiver">Settles it.</param>
    /// <param name="identifier">The processor's name.</param>
    /// <param name="cancellationToken">Cancelled when the processor stops.</param>
    public ProcessMessageEventArgs(
        ServiceBusReceivedMessage message, ServiceBusReceiver receiver, string identifier, CancellationToken cancellationToken)
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
        IDictionary<string, object> propertiesToModify,
        string deadLetterReason,
        string deadLetterErrorDescription = null,
        CancellationToken cancellationToken = default) =>
        receiver.DeadLetterMessageAsync(message, propertiesToModify, deadLetterReason, deadLetterErrorDescription, cancellationToken);

    /// <summary>Holds the message for another lock duration.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task RenewMessageLockAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        receiver.RenewMessageLockAsync(message, cancellationToken);
}
