using Azure.Messaging.ServiceBus;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>A Service Bus of which one queue is too busy to take messages, for a while.</summary>
internal sealed class BusyQueue(ServiceBusClient bus, string queue, Func<bool> isBusy) : ServiceBusClient
{
    public override ServiceBusSender CreateSender(string queueOrTopicName) =>
        queueOrTopicName == queue ? new Sender(bus.CreateSender(queue), isBusy) : bus.CreateSender(queueOrTopicName);

    private sealed class Sender(ServiceBusSender sender, Func<bool> isBusy) : ServiceBusSender
    {
        public override Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default) => isBusy()
            ? Task.FromException(new ServiceBusException("busy", ServiceBusFailureReason.ServiceBusy))
            : sender.SendMessageAsync(message, cancellationToken);
    }
}
