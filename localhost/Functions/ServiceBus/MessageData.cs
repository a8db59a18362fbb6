using Azure.Messaging.ServiceBus;

namespace Ecom.LocalHost.Functions.ServiceBus;

/// <summary>What a message says beside its body, under the official names of the binding data.</summary>
internal static class MessageData
{
    private static readonly Dictionary<string, (Type Type, Func<ServiceBusReceivedMessage, object?> Read)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["messageId"] = (typeof(string), static message => message.MessageId),
        ["correlationId"] = (typeof(string), static message => message.CorrelationId),
        ["sessionId"] = (typeof(string), static message => message.SessionId),
        ["subject"] = (typeof(string), static message => message.Subject),
        ["contentType"] = (typeof(string), static message => message.ContentType),
        ["to"] = (typeof(string), static message => message.To),
        ["replyTo"] = (typeof(string), static message => message.ReplyTo),
        ["lockToken"] = (typeof(string), static message => message.LockToken),
        ["deliveryCount"] = (typeof(int), static message => message.DeliveryCount),
        ["sequenceNumber"] = (typeof(long), static message => message.SequenceNumber),
        ["enqueuedTimeUtc"] = (typeof(DateTime), static message => message.EnqueuedTime.UtcDateTime),
        ["applicationProperties"] = (typeof(IReadOnlyDictionary<string, object>), static message => message.ApplicationProperties),
    };

    /// <summary>The type of a named value, or null when there is none of that name.</summary>
    public static Type? TypeOf(string name) => Known.TryGetValue(name, out var known) ? known.Type : null;

    public static Dictionary<string, object?> Of(ServiceBusReceivedMessage message) =>
        Known.ToDictionary(static known => known.Key, known => known.Value.Read(message), StringComparer.OrdinalIgnoreCase);
}
