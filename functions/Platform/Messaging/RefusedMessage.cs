using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Messaging;

/// <summary>A message that cannot be dealt with however often it comes: it goes to the dead-letter queue with the reason.</summary>
internal static class RefusedMessage
{
    /// <summary>Characters of a description: Service Bus takes 4,096, and a person reads fewer.</summary>
    private const int MaxDescription = 1_000;

    /// <summary>Moves the message to the dead-letter queue; the reason is the refusal's code, the description names every field.</summary>
    /// <param name="actions">Settles the message.</param>
    /// <param name="message">The message.</param>
    /// <param name="queue">Where it comes from.</param>
    /// <param name="refusal">Why.</param>
    /// <param name="logger">The log.</param>
    /// <param name="cancellationToken">The host stops: the message comes again.</param>
    public static async Task DeadLetterAsync(
        ServiceBusMessageActions actions,
        ServiceBusReceivedMessage message,
        string queue,
        Refusal refusal,
        ILogger logger,
        CancellationToken cancellationToken)
    {
        var description = Describe(refusal);
        await actions.DeadLetterMessageAsync(
            message, deadLetterReason: refusal.Code, deadLetterErrorDescription: description, cancellationToken: cancellationToken);
        MessagingLog.Refused(logger, message.MessageId, queue, refusal.Code, description);
    }

    private static string Describe(Refusal refusal)
    {
        var text = refusal is Invalid { Errors: { Count: > 0 } errors }
            ? string.Join("; ", errors.Select(error => $"{(error.Field.Length == 0 ? "the body" : error.Field)} {error.Reason}"))
            : refusal.Detail;
        return text.Length <= MaxDescription ? text : text[..MaxDescription] + "…";
    }
}
