using Azure.Messaging.ServiceBus;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Messaging;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Orders.Entry;

/// <summary>Takes what the shop says of orders; ends given to the order, or a dead letter that names what is wrong. A fault is tried again.</summary>
/// <remarks>Invariant: the same event twice is recorded once.</remarks>
/// <param name="gate">Gives facts to orders.</param>
/// <param name="logger">The log.</param>
public sealed class OrderEvents(OrderGate gate, ILogger<OrderEvents> logger)
{
    /// <summary>Deals with one message of the queue.</summary>
    /// <param name="message">The message.</param>
    /// <param name="actions">Settles it.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">The host stops: the message comes again.</param>
    [Function(nameof(OrderEvents))]
    public async Task RunAsync(
        [ServiceBusTrigger(OrderChanged.Queue, Connection = "ServiceBus", AutoCompleteMessages = false)]
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(actions);
        if (ReportedFacts.OfShop(message.Body.ToMemory()).TryGet(out var said, out var refusal))
            refusal = await gate.GiveAsync(client, said.OrderId, said.Fact, cancellationToken);
        if (refusal is null)
            await actions.CompleteMessageAsync(message, cancellationToken);
        else
            await RefusedMessage.DeadLetterAsync(actions, message, OrderChanged.Queue, refusal, logger, cancellationToken);
    }
}
