using System.Globalization;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Messaging.DeadLetters;

/// <summary>The dead letters of queues and subscriptions: listed, sent again, dropped.</summary>
/// <remarks>
/// Invariant: a dead letter leaves its queue only after it was sent again, or by a decision that the log has. A process that dies between
/// the two sends it a second time under the same id: the queue drops that one, or its reader finds its work done.
/// </remarks>
/// <param name="bus">Finds the bus at the first use.</param>
/// <param name="senders">The queues and topics.</param>
/// <param name="logger">Gets what admins decide.</param>
public sealed class DeadLetters(Func<ServiceBusClient> bus, BusSenders senders, ILogger<DeadLetters> logger)
{
    /// <summary>How many one request deals with at most.</summary>
    public const int MostAtOnce = 500;

    private const int Batch = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lazy<ServiceBusClient> bus = new(bus);

    /// <summary>Lists dead letters, oldest first, and leaves them where they are.</summary>
    /// <param name="source">The queue or subscription.</param>
    /// <param name="after">The number after which to begin.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<DeadLetter>> ListAsync(DeadLetterSource source, long after, int take, CancellationToken cancellationToken)
    {
        await using var receiver = Receiver(source);
        List<DeadLetter> found = [];
        while (found.Count < take)
        {
            var from = found.Count > 0 ? found[^1].SequenceNumber : after;
            var page = await receiver.PeekMessagesAsync(take - found.Count, from + 1, cancellationToken);
            if (page.Count == 0) break;
            found.AddRange(page.Select(DeadLetter.Of));
        }

        return found;
    }

    /// <summary>Sends one again.</summary>
    /// <param name="source">The queue or subscription.</param>
    /// <param name="sequenceNumber">Which, as it came.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="cancellationToken">Gives up; it may have been sent.</param>
    /// <returns>The dead letter, or 404 when it is not there, or not any more.</returns>
    public Task<Outcome<DeadLetter>> ResubmitAsync(DeadLetterSource source, string sequenceNumber, string by, CancellationToken cancellationToken) =>
        OneAsync(source, sequenceNumber, message => ResubmitAsync(source, message, by, cancellationToken), cancellationToken);

    /// <summary>Takes one away for good.</summary>
    /// <param name="source">The queue or subscription.</param>
    /// <param name="sequenceNumber">Which, as it came.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Gives up; it may be gone.</param>
    /// <returns>The dead letter, or 404 when it is not there, or not any more.</returns>
    public Task<Outcome<DeadLetter>> DropAsync(DeadLetterSource source, string sequenceNumber, string by, string reason, CancellationToken cancellationToken) =>
        OneAsync(
            source,
            sequenceNumber,
            message =>
            {
                // Told before it is gone: a decision that is not in the log is none.
                MessagingLog.Dropped(logger, message.MessageId, source.Name, by, reason);
                return Task.CompletedTask;
            },
            cancellationToken);

    /// <summary>Sends all again that are there now; one that is given up anew meanwhile stays.</summary>
    /// <param name="source">The queue or subscription.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="cancellationToken">Gives up; some may have been sent.</param>
    /// <returns>How many were sent: fewer than <see cref="MostAtOnce"/> when no more are left.</returns>
    public async Task<int> ResubmitAllAsync(DeadLetterSource source, string by, CancellationToken cancellationToken)
    {
        var standing = await ListAsync(source, 0, MostAtOnce, cancellationToken);
        return await DealWithAsync(
            source, standing.Select(letter => letter.SequenceNumber), message => ResubmitAsync(source, message, by, cancellationToken), cancellationToken);
    }

    private async Task ResubmitAsync(DeadLetterSource source, ServiceBusReceivedMessage letter, string by, CancellationToken cancellationToken)
    {
        ServiceBusMessage again = new(letter) { MessageId = ResubmittedId.Of(letter.MessageId, letter.SequenceNumber) };
        await senders.To(source.Entity).SendMessageAsync(again, cancellationToken);
        MessagingLog.Resubmitted(logger, letter.MessageId, source.Name, again.MessageId, by);
    }

    private async Task<Outcome<DeadLetter>> OneAsync(
        DeadLetterSource source, string sequenceNumber, Func<ServiceBusReceivedMessage, Task> act, CancellationToken cancellationToken)
    {
        if (!long.TryParse(sequenceNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return Gone();
        var found = await ListAsync(source, number - 1, 1, cancellationToken);
        if (found is not [var letter] || letter.SequenceNumber != number) return Gone();
        return await DealWithAsync(source, [number], act, cancellationToken) == 1 ? letter : Gone();
    }

    /// <summary>Receives dead letters until those that are wanted came; the others are given back.</summary>
    private async Task<int> DealWithAsync(
        DeadLetterSource source, IEnumerable<long> wanted, Func<ServiceBusReceivedMessage, Task> act, CancellationToken cancellationToken)
    {
        HashSet<long> left = [.. wanted];
        List<ServiceBusReceivedMessage> others = [];
        var done = 0;
        await using var receiver = Receiver(source);
        try
        {
            while (left.Count > 0 && others.Count < MostAtOnce
                && await receiver.ReceiveMessagesAsync(Batch, Patience, cancellationToken) is { Count: > 0 } received)
            {
                others.AddRange(received);
                foreach (var letter in received.Where(letter => left.Remove(letter.SequenceNumber)))
                {
                    await act(letter);
                    await receiver.CompleteMessageAsync(letter, cancellationToken);
                    others.Remove(letter);
                    done++;
                }
            }
        }
        finally
        {
            foreach (var other in others)
                await receiver.AbandonMessageAsync(other, cancellationToken: CancellationToken.None);
        }

        return done;
    }

    private ServiceBusReceiver Receiver(DeadLetterSource source)
    {
        ServiceBusReceiverOptions options = new() { SubQueue = SubQueue.DeadLetter };
        return source.Subscription is { } subscription
            ? bus.Value.CreateReceiver(source.Entity, subscription, options)
            : bus.Value.CreateReceiver(source.Entity, options);
    }

    private static NotFound Gone() => new("unknown-dead-letter", "There is no such dead letter, or not any more.");
}
