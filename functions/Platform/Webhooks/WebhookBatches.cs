using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Webhooks.Receipts;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>Keeps the receipts of webhooks and puts them on their queue; those that come while others are being taken go together.</summary>
/// <remarks>
/// A lone webhook is taken at once. After several, those that were answered mostly come with their next one soon: the next batch waits
/// for as many, but no longer than half of what the last one took.
/// </remarks>
/// <param name="receipts">Which ids were taken.</param>
/// <param name="sender">The queue.</param>
/// <param name="remember">How long ids are remembered.</param>
/// <param name="time">The clock.</param>
internal sealed class WebhookBatches(IWebhookReceipts receipts, ServiceBusSender sender, TimeSpan remember, TimeProvider time) : IThreadPoolWorkItem
{
    private const int MaxWebhooks = 128;

    /// <summary>Bodies that go together; a larger one goes alone. All messages of a send have 256 KiB at most, their properties included.</summary>
    private const int MaxBytes = 96 * 1024;

    private readonly ConcurrentQueue<PendingWebhook> waiting = new();
    private readonly BatchGate gate = new(time);

    /// <summary>Takes a webhook; ends when it is on the queue, or refused for its body.</summary>
    /// <param name="webhook">The webhook.</param>
    public Task<WebhookReceipt> TakeAsync(PendingWebhook webhook)
    {
        waiting.Enqueue(webhook);
        if (gate.TryStart(waiting.Count))
            Start();
        return webhook.Done;
    }

    void IThreadPoolWorkItem.Execute() => _ = WorkAsync();

    private void Start()
    {
        // While answers go out, a caller may be a request that was answered just now; the others must not wait for what it starts.
        if (gate.IsAnswering)
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        else
            _ = WorkAsync();
    }

    private async Task WorkAsync()
    {
        var batch = NextBatch();
        if (batch.Count == 0)
        {
            Rest(0, TimeSpan.Zero);
            return;
        }

        var began = time.GetTimestamp();
        var (kept, fault) = await TakeAsync(batch);
        gate.BeginAnswers();
        Rest(batch.Count, time.GetElapsedTime(began));
        for (var i = 0; i < batch.Count; i++)
        {
            // Each request of a batch that failed gets the fault, and its sender tries again.
            if (fault is null)
                batch[i].Finish(kept[i]);
            else
                batch[i].Fail(fault);
        }

        gate.EndAnswers();
    }

    /// <summary>Ends a batch; the next one starts now, or when enough have come, or with the next webhook.</summary>
    private void Rest(int taken, TimeSpan took)
    {
        gate.Rest(Math.Min(MaxWebhooks, taken + waiting.Count), took, Start);
        if (gate.TryStart(waiting.Count))
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    private List<PendingWebhook> NextBatch()
    {
        var batch = new List<PendingWebhook>();
        var bytes = 0;
        while (batch.Count < MaxWebhooks && waiting.TryPeek(out var next) && (batch.Count == 0 || bytes + next.Bytes <= MaxBytes))
        {
            // There is one reader at a time, so what was seen is what is taken.
            _ = waiting.TryDequeue(out next);
            batch.Add(next!);
            bytes += next!.Bytes;
        }

        return batch;
    }

    private async Task<(IReadOnlyList<WebhookReceipt> Kept, Exception? Fault)> TakeAsync(List<PendingWebhook> batch)
    {
        try
        {
            var kept = await receipts.KeepAsync([.. batch.Select(webhook => webhook.Digest)], time.GetUtcNow() + remember);
            List<ServiceBusMessage> messages = [.. batch.Where((_, i) => kept[i] != WebhookReceipt.OtherBody).Select(webhook => webhook.Message)];
            if (messages.Count > 0)
                await sender.SendMessagesAsync(messages);
            return (kept, null);
        }
        catch (Exception fault)
        {
            return ([], fault);
        }
    }
}
