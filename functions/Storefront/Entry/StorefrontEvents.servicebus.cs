using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Messaging;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>Hands the storefront's events to whom they concern; ends handed on, left alone, or a dead letter that names what is wrong.</summary>
/// <remarks>Invariant: a webhook hands on at most one message, since the message's id is the webhook's.</remarks>
/// <param name="senders">The queues.</param>
/// <param name="logger">The log.</param>
public sealed class StorefrontEvents(BusSenders senders, ILogger<StorefrontEvents> logger)
{
    private const int MaxLoggedType = 100;

    /// <summary>Deals with one webhook.</summary>
    /// <param name="message">The webhook.</param>
    /// <param name="actions">Settles it.</param>
    /// <param name="cancellationToken">The host stops: the webhook comes again.</param>
    [Function(nameof(StorefrontEvents))]
    public async Task RunAsync(
        [ServiceBusTrigger(StorefrontSource.Queue, Connection = "ServiceBus", AutoCompleteMessages = false)]
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(actions);
        if (await HandOnAsync(message, cancellationToken) is { } refusal)
            await RefusedMessage.DeadLetterAsync(actions, message, StorefrontSource.Queue, refusal, logger, cancellationToken);
        else
            await actions.CompleteMessageAsync(message, cancellationToken);
    }

    private async Task<Refusal?> HandOnAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken)
    {
        var body = message.Body.ToMemory();
        if (!JsonBody.Parse<StorefrontEvent<JsonElement>>(body).TryGet(out var happened, out var refusal)) return refusal;
        if (StorefrontOrders.ChangeOf(happened.Type) is { } change)
        {
            return StorefrontOrders.Read(change, message.MessageId, body).TryGet(out var changed, out refusal)
                ? await SendAsync(OrderChanged.Queue, message.MessageId, changed, cancellationToken)
                : refusal;
        }

        if (!string.Equals(happened.Type, StorefrontComplaint.EventType, StringComparison.Ordinal))
        {
            StorefrontLog.NotWaitedFor(
                logger, message.MessageId, happened.Type.Length <= MaxLoggedType ? happened.Type : happened.Type[..MaxLoggedType]);
            return null;
        }

        if (!JsonBody.Parse<StorefrontEvent<StorefrontComplaint>>(body).TryGet(out var complained, out refusal)) return refusal;
        return await SendAsync(ComplaintReported.Queue, message.MessageId, complained.Data.ToMessage(), cancellationToken);
    }

    private async Task<Refusal?> SendAsync<T>(string queue, string messageId, T content, CancellationToken cancellationToken)
    {
        ServiceBusMessage message = new(BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(content, EcomJson.Options)))
        {
            MessageId = messageId,
            Subject = typeof(T).Name,
            ContentType = "application/json",
        };
        try
        {
            await senders.To(queue).SendMessageAsync(message, cancellationToken);
            return null;
        }
        catch (ServiceBusException fault) when (fault.Reason == ServiceBusFailureReason.MessageSizeExceeded)
        {
            // Escaped, a text can be longer than it came; another try would not make it shorter.
            return new TooLarge("message-too-large", "The event is too large for a message.");
        }
    }
}
