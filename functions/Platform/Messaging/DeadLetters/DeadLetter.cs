using Azure.Messaging.ServiceBus;

namespace Ecom.Functions.Platform.Messaging.DeadLetters;

/// <summary>A dead letter as admins see it: never its body or its properties, which may hold personal data.</summary>
/// <param name="SequenceNumber">Names it in its queue or subscription.</param>
/// <param name="MessageId">The message's id.</param>
/// <param name="Subject">What kind of message it is; null when it does not say.</param>
/// <param name="Reason">Why it was given up, as a code.</param>
/// <param name="Description">Why, in words; it names fields and no values.</param>
/// <param name="EnqueuedTime">When it was sent.</param>
/// <param name="DeliveryCount">How often it was delivered.</param>
public sealed record DeadLetter(
    long SequenceNumber, string MessageId, string? Subject, string? Reason, string? Description, DateTimeOffset EnqueuedTime, int DeliveryCount)
{
    internal static DeadLetter Of(ServiceBusReceivedMessage message) => new(
        message.SequenceNumber,
        message.MessageId,
        message.Subject,
        message.DeadLetterReason,
        message.DeadLetterErrorDescription,
        message.EnqueuedTime,
        message.DeliveryCount);
}
