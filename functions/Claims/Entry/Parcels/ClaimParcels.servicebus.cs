using Azure.Messaging.ServiceBus;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Messages;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Tells claims what carriers say of their parcels: the one that is claimed, what comes back, the replacement. A fault is tried again.</summary>
/// <remarks>Idempotency key: carrier and event. A claim that is over does not hear of it any more.</remarks>
/// <param name="claims">The claims.</param>
/// <param name="gate">Takes commands.</param>
/// <param name="logger">The log.</param>
public sealed class ClaimParcels(ClaimStore claims, ClaimGate gate, ILogger<ClaimParcels> logger)
{
    private const string Subscription = "claims";

    /// <summary>Deals with one message of the topic.</summary>
    /// <param name="message">The message.</param>
    /// <param name="actions">Settles it.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Ends the work; the message is taken again.</param>
    [Function(nameof(ClaimParcels))]
    public async Task RunAsync(
        [ServiceBusTrigger(ParcelEvent.Topic, Subscription, Connection = "ServiceBus", AutoCompleteMessages = false)]
        ServiceBusReceivedMessage message,
        ServiceBusMessageActions actions,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(actions);
        if (!VersionedMessage.Read<ParcelEvent>(message.Body.ToMemory(), ParcelEvent.CurrentVersion).TryGet(out var happened, out var refusal))
        {
            await RefusedMessage.DeadLetterAsync(actions, message, $"{ParcelEvent.Topic}/{Subscription}", refusal, logger, cancellationToken);
            return;
        }

        if (ParcelSighting.CommandOf(happened) is { } command)
        {
            foreach (var state in await claims.FindByParcelAsync(happened.Parcel, cancellationToken))
            {
                // A conflict is a claim that is over: whose parcel it was does not matter to it any more.
                if (await gate.TakeAsync(client, state, Person.System, ParcelSighting.CommandId(happened), command, cancellationToken) is { } refused and not Conflict)
                    throw new InvalidOperationException($"Claim {state.Number} refused what a carrier said: {refused.Code}.");
            }
        }

        await actions.CompleteMessageAsync(message, cancellationToken);
    }
}
