using Azure.Messaging.ServiceBus;

namespace Ecom.Benchmarks.Webhooks;

/// <summary>A bus that sends nothing, so that the cost of the queue can be told from the rest.</summary>
internal sealed class NoQueue : ServiceBusClient
{
    public override ServiceBusSender CreateSender(string queueOrTopicName) => new Sender();

    private sealed class Sender : ServiceBusSender
    {
        public override Task SendMessagesAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken = default) =>
            Task.CompletedTask;
    }
}
