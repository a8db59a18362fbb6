using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;

namespace Ecom.Functions.Platform.Messaging;

/// <summary>Senders to queues and topics, one of each for the whole application.</summary>
/// <param name="client">Finds the client at the first message, when the local host has opened its broker.</param>
public sealed class BusSenders(Func<ServiceBusClient> client)
{
    private readonly Lazy<ServiceBusClient> client = new(client);
    private readonly ConcurrentDictionary<string, ServiceBusSender> senders = new(StringComparer.Ordinal);

    /// <summary>The sender to a queue or topic.</summary>
    /// <param name="queueOrTopic">Its name.</param>
    public ServiceBusSender To(string queueOrTopic) =>
        senders.TryGetValue(queueOrTopic, out var sender) ? sender : senders.GetOrAdd(queueOrTopic, name => client.Value.CreateSender(name));
}
