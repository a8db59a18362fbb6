using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Webhooks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>Hands the storefront's events to whom they concern; ends handed on, left alone, or a dead letter that names what is wrong.</summary>
/// <remarks>Invariant: a webhook hands on at most one message, since the message's id is the webhook's.</remarks>
/// <param name="handover">Hands them on.</param>
/// <param name="logger">The log.</param>
public sealed class StorefrontEvents(WebhookHandover handover, ILogger<StorefrontEvents> logger)
{
    /// <summary>Deals with one webhook.</summary>
    /// <param name="message">The webhook.</param>
    /// <param name="actions">Settles it.</param>
    /// <param name="cancellationToken">The host stops: the webhook comes again.</param>
    [Function(nameof(StorefrontEvents))]
    public Task RunAsync(
        [ServiceBusTrigger(StorefrontSource.Queue, Connection = "ServiceBus", AutoCompleteMessages = false)]
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        CancellationToken cancellationToken) =>
        WebhookHandover.SettleAsync(message, actions, StorefrontSource.Queue, HandOnAsync, logger, cancellationToken);

    private async Task<Refusal?> HandOnAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken)
    {
        var body = message.Body.ToMemory();
        if (!JsonBody.Parse<StorefrontEvent<JsonElement>>(body).TryGet(out var happened, out var refusal)) return refusal;
        if (StorefrontOrders.ChangeOf(happened.Type) is { } change)
        {
            return StorefrontOrders.Read(change, message.MessageId, body).TryGet(out var changed, out refusal)
                ? await handover.TellAsync(message, OrderChanged.Queue, changed, cancellationToken)
                : refusal;
        }

        if (!string.Equals(happened.Type, StorefrontComplaint.EventType, StringComparison.Ordinal))
        {
            StorefrontLog.NotWaitedFor(logger, message.MessageId, WebhookHandover.Shown(happened.Type));
            return null;
        }

        if (!JsonBody.Parse<StorefrontEvent<StorefrontComplaint>>(body).TryGet(out var complained, out refusal)) return refusal;
        return await handover.TellAsync(message, ComplaintReported.Queue, complained.Data.ToMessage(), cancellationToken);
    }
}
