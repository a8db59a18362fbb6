using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Cases;

/// <summary>Publishes case events to the Service Bus topic <see cref="Topic"/>.</summary>
/// <remarks>
/// The topic has duplicate detection, so an event that is sent again by the sweep arrives once; subscriptions with sessions get
/// each case's events in order.
/// </remarks>
/// <param name="client">Finds the client at the first event, when the local host has opened its broker.</param>
public sealed class ServiceBusCaseEventPublisher(Func<ServiceBusClient> client) : ICaseEventPublisher
{
    /// <summary>The topic.</summary>
    public const string Topic = "case-events";

    private readonly Lock gate = new();
    private ServiceBusSender? sender;

    /// <summary>The message of an event: its body is the event as JSON, its properties are what subscriptions filter by.</summary>
    public static ServiceBusMessage Message(CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return new ServiceBusMessage(BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(happened, LedgerJson.Options)))
        {
            MessageId = happened.MessageId,
            SessionId = happened.CaseId,
            CorrelationId = happened.CaseId,
            Subject = happened.Type,
            ContentType = "application/json",
            ApplicationProperties = { ["caseKind"] = happened.CaseKind, ["type"] = happened.Type },
        };
    }

    /// <inheritdoc/>
    public async Task PublishAsync(IReadOnlyList<CaseEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        var topic = Sender();

        // One at a time: a batch may be larger than a message may be, and the order stays.
        foreach (var happened in events)
        {
            await topic.SendMessageAsync(Message(happened), cancellationToken);
        }
    }

    private ServiceBusSender Sender()
    {
        lock (gate)
        {
            return sender ??= client().CreateSender(Topic);
        }
    }
}
