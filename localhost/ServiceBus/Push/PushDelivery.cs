using Azure.Messaging.ServiceBus;

namespace Ecom.LocalHost.ServiceBus;

/// <summary>Locked messages for one call of a handler.</summary>
/// <param name="Messages">The messages in their order; at least one.</param>
/// <param name="Receiver">Settles them; a <see cref="ServiceBusSessionReceiver"/> where the entity requires sessions.</param>
/// <param name="CancellationToken">Cancelled when the subscription stops.</param>
public sealed record PushDelivery(
    IReadOnlyList<ServiceBusReceivedMessage> Messages, ServiceBusReceiver Receiver, CancellationToken CancellationToken);
