using System.Collections.Concurrent;
using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Http.Json;

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

    /// <summary>Sends what one slice tells another, as JSON; the subject is the name of its type.</summary>
    /// <param name="queueOrTopic">Where to.</param>
    /// <param name="messageId">What makes the same message, sent twice, one.</param>
    /// <param name="content">What is told.</param>
    /// <param name="cancellationToken">Gives up; it may still have been sent.</param>
    /// <typeparam name="T">What is told.</typeparam>
    /// <exception cref="ServiceBusException">It did not arrive, or is too large.</exception>
    public Task TellAsync<T>(string queueOrTopic, string messageId, T content, CancellationToken cancellationToken) => To(queueOrTopic).SendMessageAsync(
        new ServiceBusMessage(BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(content, EcomJson.Options)))
        {
            MessageId = messageId,
            Subject = typeof(T).Name,
            ContentType = "application/json",
        },
        cancellationToken);
}
