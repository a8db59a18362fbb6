using Azure.Messaging.ServiceBus;
using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Messaging;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Orders.Entry;

/// <summary>Takes what carriers say of parcels; ends given to the parcel's orders, kept until one says that it is its own, or a dead letter.</summary>
/// <remarks>Invariant: the same scan twice is recorded once, whether it comes before the order or after it.</remarks>
/// <param name="parcels">Whose parcels are.</param>
/// <param name="gate">Gives facts to orders.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
public sealed class ParcelScans(ParcelRecords parcels, OrderGate gate, TimeProvider time, ILogger<ParcelScans> logger)
{
    private const string Subscription = "orders";

    /// <summary>Deals with one message of the topic.</summary>
    /// <param name="message">The message.</param>
    /// <param name="actions">Settles it.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">The host stops: the message comes again.</param>
    [Function(nameof(ParcelScans))]
    public async Task RunAsync(
        [ServiceBusTrigger(ParcelEvent.Topic, Subscription, Connection = "ServiceBus", AutoCompleteMessages = false)]
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(actions);
        if (ReportedFacts.OfCarrier(message.Body.ToMemory(), time.GetUtcNow()).TryGet(out var scan, out var refusal))
            refusal = await TakeAsync(client, scan, cancellationToken);
        if (refusal is null)
            await actions.CompleteMessageAsync(message, cancellationToken);
        else
            await RefusedMessage.DeadLetterAsync(actions, message, $"{ParcelEvent.Topic}/{Subscription}", refusal, logger, cancellationToken);
    }

    private async Task<Refusal?> TakeAsync(DurableTaskClient client, ParcelScanned scan, CancellationToken cancellationToken)
    {
        var parcel = await parcels.KeepAsync(scan, time.GetUtcNow(), cancellationToken);
        if (!parcel.IsAssigned)
            return parcel.HasHandled(scan.Key) ? null : new Conflict("parcel-unknown", "No order knows the parcel, and enough of its scans are kept.");
        Refusal? refusal = null;
        foreach (var orderId in parcel.Orders) refusal = await gate.GiveAsync(client, orderId, scan, cancellationToken) ?? refusal;
        return refusal;
    }
}
