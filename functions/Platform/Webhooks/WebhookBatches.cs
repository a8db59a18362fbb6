using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Webhooks.Receipts;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>Keeps the receipts of webhooks and puts them on their queue; those that come while others are being taken go together.</summary>
/// <remarks>A lone webhook is taken at once, by its own request; nothing waits for a batch to fill.</remarks>
/// <param name="receipts">Which ids were taken.</param>
/// <param name="sender">The queue.</param>
/// <param name="remember">How long ids are remembered.</param>
/// <param name="time">The clock.</param>
internal sealed class WebhookBatches(IWebhookReceipts receipts, ServiceBusSender sender, TimeSpan remember, TimeProvider time)
{
    private const int MaxWebhooks = 128;

    /// <summary>Bodies that go together; a larger one goes alone. All messages of a send have 256 KiB at most, their properties included.</summary>
    private const int MaxBytes = 96 * 1024;

    private readonly ConcurrentQueue<PendingWebhook> waiting = new();
    private int busy;

    /// <summary>Takes a webhook; ends when it is on the queue, or refused for its body.</summary>
    /// <param name="webhook">The webhook.</param>
    public Task<WebhookReceipt> TakeAsync(PendingWebhook webhook)
    {
        waiting.Enqueue(webhook);
        Work();
        return webhook.Done;
    }

    private void Work()
    {
        if (Interlocked.CompareExchange(ref busy, 1, 0) == 0)
            _ = WorkAsync();
    }

    private async Task WorkAsync()
    {
        if (NextBatch() is { Count: > 0 } batch)
            await TakeAsync(batch);

        // A full fence: what was enqueued before its writer saw "busy" is seen below.
        Interlocked.Exchange(ref busy, 0);
        if (!waiting.IsEmpty)
        {
            // No request works for ever for the others.
            ThreadPool.UnsafeQueueUserWorkItem(static batches => batches.Work(), this, preferLocal: false);
        }
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

    private async Task TakeAsync(List<PendingWebhook> batch)
    {
        try
        {
            var kept = await receipts.KeepAsync([.. batch.Select(webhook => webhook.Digest)], time.GetUtcNow() + remember);
            List<ServiceBusMessage> messages = [.. batch.Where((_, i) => kept[i] != WebhookReceipt.OtherBody).Select(webhook => webhook.Message)];
            if (messages.Count > 0)
                await sender.SendMessagesAsync(messages);
            for (var i = 0; i < batch.Count; i++)
                batch[i].Finish(kept[i]);
        }
        catch (Exception fault)
        {
            // Each request of the batch gets it, and its sender tries again.
            batch.ForEach(webhook => webhook.Fail(fault));
        }
    }
}
