using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Webhooks.Receipts;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>A genuine webhook that waits to be kept and sent.</summary>
/// <param name="digest">What makes it the same as another.</param>
/// <param name="message">Its message.</param>
/// <param name="bytes">How large its body is.</param>
internal sealed class PendingWebhook(WebhookDigest digest, ServiceBusMessage message, int bytes)
{
    // Continued by whoever ends it: a batch of answers goes out on one thread, which costs less than waking one for each.
    private readonly TaskCompletionSource<WebhookReceipt> done = new();

    public WebhookDigest Digest { get; } = digest;

    public ServiceBusMessage Message { get; } = message;

    public int Bytes { get; } = bytes;

    /// <summary>Ends when it is on the queue, or refused for its body.</summary>
    public Task<WebhookReceipt> Done => done.Task;

    public void Finish(WebhookReceipt receipt) => done.TrySetResult(receipt);

    public void Fail(Exception fault) => done.TrySetException(fault);
}
