using Azure.Messaging.ServiceBus;

namespace Ecom.Platform.Tests.Webhooks;

/// <summary>A Service Bus that takes nothing while it is down, and counts what it takes.</summary>
internal sealed class FlakyBus : ServiceBusClient
{
    public bool Down { get; set; }

    public int Taken { get; private set; }

    public override ServiceBusSender CreateSender(string queueOrTopicName) => new Sender(this);

    private sealed class Sender(FlakyBus bus) : ServiceBusSender
    {
        public override Task SendMessagesAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken = default)
        {
            if (bus.Down)
                return Task.FromException(new ServiceBusException("down", ServiceBusFailureReason.ServiceBusy));
            bus.Taken += messages.Count();
            return Task.CompletedTask;
        }
    }
}
