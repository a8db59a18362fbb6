using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Messaging;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>Hands what webhooks say on to whom it concerns; each ends handed on, left alone, or a dead letter that names what is wrong.</summary>
/// <remarks>Invariant: a webhook hands on at most one message, since the message's id is the webhook's.</remarks>
/// <param name="senders">The queues and topics.</param>
public sealed class WebhookHandover(BusSenders senders)
{
    private const int MaxShownType = 100;

    /// <summary>A type as logs show it: whoever signs may send any text.</summary>
    /// <param name="type">The type of an event.</param>
    public static string Shown(string type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Length <= MaxShownType ? type : type[..MaxShownType];
    }

    /// <summary>Settles a webhook.</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="actions">Settles it.</param>
    /// <param name="queue">Where it comes from.</param>
    /// <param name="handOn">Hands it on, and says why not where it cannot be.</param>
    /// <param name="logger">The log.</param>
    /// <param name="cancellationToken">The host stops: the webhook comes again.</param>
    public static async Task SettleAsync(
        ServiceBusReceivedMessage webhook,
        ServiceBusMessageActions actions,
        string queue,
        Func<ServiceBusReceivedMessage, CancellationToken, Task<Refusal?>> handOn,
        ILogger logger,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        ArgumentNullException.ThrowIfNull(actions);
        ArgumentNullException.ThrowIfNull(handOn);
        if (await handOn(webhook, cancellationToken) is { } refusal)
            await RefusedMessage.DeadLetterAsync(actions, webhook, queue, refusal, logger, cancellationToken);
        else
            await actions.CompleteMessageAsync(webhook, cancellationToken);
    }

    /// <summary>Tells what a webhook says.</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="queueOrTopic">Where to.</param>
    /// <param name="content">What is told.</param>
    /// <param name="cancellationToken">Gives up; it may still have been sent.</param>
    /// <typeparam name="T">What is told.</typeparam>
    /// <returns>The reason why not; null when it was sent.</returns>
    public async Task<Refusal?> TellAsync<T>(ServiceBusReceivedMessage webhook, string queueOrTopic, T content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        try
        {
            await senders.TellAsync(queueOrTopic, webhook.MessageId, content, cancellationToken);
            return null;
        }
        catch (ServiceBusException fault) when (fault.Reason == ServiceBusFailureReason.MessageSizeExceeded)
        {
            // Escaped, a text can be longer than it came; another try would not make it shorter.
            return new TooLarge("message-too-large", "The event is too large for a message.");
        }
    }
}
