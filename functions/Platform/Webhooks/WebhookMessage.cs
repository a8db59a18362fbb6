using System.Globalization;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Messaging;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>A webhook that was taken, as it lies on its queue.</summary>
/// <param name="Source">Who sent it.</param>
/// <param name="Id">Its id; the same at each delivery.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="Body">Its body as it came, which nobody has looked into yet.</param>
public sealed record WebhookMessage(string Source, string Id, DateTimeOffset ReceivedAt, ReadOnlyMemory<byte> Body)
{
    private const string IdProperty = "webhookId";
    private const string SourceProperty = "webhookSource";
    private const string ReceivedProperty = "webhookReceivedAt";
    private const int MaxContentType = 128;

    /// <summary>Reads the message of a queue that a <see cref="WebhookReceiver"/> fills.</summary>
    /// <param name="message">The message.</param>
    /// <exception cref="FormatException">It was put there by somebody else.</exception>
    public static WebhookMessage Of(ServiceBusReceivedMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new WebhookMessage(
            Property(message, SourceProperty),
            Property(message, IdProperty),
            DateTimeOffset.ParseExact(Property(message, ReceivedProperty), "O", CultureInfo.InvariantCulture),
            message.Body.ToMemory());
    }

    /// <summary>The message that goes on the queue.</summary>
    internal ServiceBusMessage ToMessage(string messageId, string? contentType) => SenderTrace.Carry(new(BinaryData.FromBytes(Body))
    {
        MessageId = messageId,
        Subject = Source,
        ContentType = contentType is { Length: <= MaxContentType } ? contentType : "application/octet-stream",
        ApplicationProperties =
        {
            [SourceProperty] = Source,
            [IdProperty] = Id,
            [ReceivedProperty] = ReceivedAt.ToString("O", CultureInfo.InvariantCulture),
        },
    });

    /// <inheritdoc/>
    public override string ToString() => $"{Source} {Id}";

    private static string Property(ServiceBusReceivedMessage message, string name) =>
        message.ApplicationProperties.TryGetValue(name, out var value) && value is string text
            ? text
            : throw new FormatException($"The message has no {name}: it is no webhook.");
}
