using System.Collections.Concurrent;
using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Orders;

/// <summary>Notes what the application sends over Service Bus, whoever reads it; a message that is sent again under its id counts once, as queues do.</summary>
internal sealed class SentMessages
{
    private readonly ConcurrentQueue<(string Entity, string Id, string Body)> sent = new();
    private readonly ConcurrentQueue<(string Entity, string Envelope)> envelopes = new();

    /// <summary>What stands on messages beside their bodies: ids, subject, properties.</summary>
    public IReadOnlyCollection<(string Entity, string Envelope)> Envelopes => envelopes;

    public void Watch(IServiceCollection services) => services
        .AddSingleton(provider => new BusSenders(() => new Client(ServiceBusConnection.Client(provider), this)))
        .AddSingleton<ICaseEventPublisher>(provider => new ServiceBusCaseEventPublisher(() => new Client(ServiceBusConnection.Client(provider), this)));

    /// <summary>What went to a queue or topic.</summary>
    public IReadOnlyList<T> To<T>(string entity) =>
    [
        .. sent.Where(each => each.Entity == entity).DistinctBy(each => each.Id)
            .Select(each => JsonSerializer.Deserialize<T>(each.Body, EcomJson.Options)!),
    ];

    /// <summary>How often something was sent, retries counted.</summary>
    public int Attempts(string entity) => sent.Count(each => each.Entity == entity);

    private sealed class Client(ServiceBusClient bus, SentMessages notes) : ServiceBusClient
    {
        public override ServiceBusSender CreateSender(string queueOrTopicName) => new Sender(bus.CreateSender(queueOrTopicName), queueOrTopicName, notes);
    }

    private sealed class Sender(ServiceBusSender sender, string entity, SentMessages notes) : ServiceBusSender
    {
        public override async Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default)
        {
            await sender.SendMessageAsync(message, cancellationToken);
            notes.sent.Enqueue((entity, message.MessageId, message.Body.ToString()));
            Note(message);
        }

        public override async Task SendMessagesAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken = default)
        {
            ServiceBusMessage[] all = [.. messages];
            await sender.SendMessagesAsync(all, cancellationToken);
            foreach (var message in all) Note(message);
        }

        private void Note(ServiceBusMessage message) => notes.envelopes.Enqueue((entity, string.Join(
            ' ',
            [
                message.MessageId, message.SessionId, message.PartitionKey, message.CorrelationId, message.Subject, message.To, message.ReplyTo,
                message.ContentType, .. message.ApplicationProperties.Select(property => $"{property.Key}={property.Value}"),
            ])));
    }
}
