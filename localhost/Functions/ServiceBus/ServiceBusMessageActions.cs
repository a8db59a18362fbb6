using Azure.Messaging.ServiceBus;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Settles the messages of an invocation before it ends. What it settled is not settled again.</summary>
public class ServiceBusMessageActions
{
    private readonly ServiceBusReceiver? receiver;

    internal ServiceBusMessageActions(ServiceBusReceiver receiver) => this.receiver = receiver;

    /// <summary>Creates actions for a test that overrides them.</summary>
    protected ServiceBusMessageActions()
    {
    }

    private ServiceBusReceiver Receiver =>
        receiver ?? throw new InvalidOperationException("These actions belong to no invocation; a test overrides what it calls.");

    /// <summary>Gives a message back: it is delivered again, until it was delivered too often.</summary>
    /// <param name="message">The message.</param>
    /// <param name="propertiesToModify">Application properties to change.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task AbandonMessageAsync(
        ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default) =>
        Receiver.AbandonMessageAsync(message, propertiesToModify, cancellationToken);

    /// <summary>Ends a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        Receiver.CompleteMessageAsync(message, cancellationToken);

    /// <summary>Puts a message aside for a person.</summary>
    /// <param name="message">The message.</param>
    /// <param name="propertiesToModify">Application properties to change.</param>
    /// <param name="deadLetterReason">Why, in a word.</param>
    /// <param name="deadLetterErrorDescription">Why, in a sentence.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        Dictionary<string, object>? propertiesToModify = null,
        string? deadLetterReason = null,
        string? deadLetterErrorDescription = null,
        CancellationToken cancellationToken = default) =>
        Receiver.DeadLetterMessageAsync(message, propertiesToModify, deadLetterReason, deadLetterErrorDescription, cancellationToken);

    /// <summary>Sets a message aside until somebody asks for it by its sequence number.</summary>
    /// <param name="message">The message.</param>
    /// <param name="propertiesToModify">Application properties to change.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task DeferMessageAsync(
        ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default) =>
        Receiver.DeferMessageAsync(message, propertiesToModify, cancellationToken);

    /// <summary>Keeps a message locked for longer.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task RenewMessageLockAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        Receiver.RenewMessageLockAsync(message, cancellationToken);
}
