using System.Globalization;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Messaging;

/// <summary>A message that is about something that is not known yet: it comes again later, and is a dead letter with the reason at last.</summary>
/// <remarks>
/// Messages overtake each other. What makes something known may come minutes or hours later, longer than a message that is given back
/// stays in its queue. Idempotency key: the message's id and the count of its waits; the queue needs duplicate detection.
/// </remarks>
/// <param name="senders">Sends messages.</param>
/// <param name="time">The clock.</param>
public sealed class PostponedMessage(BusSenders senders, TimeProvider time)
{
    private const string Waits = "waits";

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(8), TimeSpan.FromHours(24),
    ];

    /// <summary>Sends it again for later, or makes it a dead letter after the last wait.</summary>
    /// <param name="actions">Settles the message.</param>
    /// <param name="message">The message.</param>
    /// <param name="queue">Its queue.</param>
    /// <param name="refusal">What is not known.</param>
    /// <param name="logger">The log of who takes the messages.</param>
    /// <param name="cancellationToken">Gives up; the message comes again as it is.</param>
    internal async Task PostponeAsync(
        ServiceBusMessageActions actions,
        ServiceBusReceivedMessage message,
        string queue,
        Refusal refusal,
        ILogger logger,
        CancellationToken cancellationToken)
    {
        var waits = message.ApplicationProperties.TryGetValue(Waits, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
        if (waits >= Pauses.Length)
        {
            await RefusedMessage.DeadLetterAsync(actions, message, queue, refusal, logger, cancellationToken);
            return;
        }

        var original = waits == 0 ? message.MessageId : message.MessageId[..message.MessageId.LastIndexOf('~')];
        ServiceBusMessage later = new(message.Body)
        {
            MessageId = string.Create(CultureInfo.InvariantCulture, $"{original}~{waits + 1}"),
            ContentType = message.ContentType,
            ScheduledEnqueueTime = time.GetUtcNow() + Pauses[waits],
        };
        later.ApplicationProperties[Waits] = waits + 1;
        await senders.To(queue).SendMessageAsync(later, cancellationToken);
        await actions.CompleteMessageAsync(message, cancellationToken);
        MessagingLog.Postponed(logger, message.MessageId, queue, refusal.Code, later.ScheduledEnqueueTime);
    }
}
