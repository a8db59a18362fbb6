using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Webhooks.Receipts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Webhooks;

/// <summary>Takes a webhook: checks it, puts it on a queue and answers 202; whoever reads the queue does the work.</summary>
/// <remarks>
/// The id and the hash of its body are kept before the message is sent, so that one body only ever gets through under an id. The
/// same delivery again is sent again, and the queue's duplicate detection drops it: that way a crash between the two loses nothing.
/// </remarks>
/// <param name="sources">Who may send.</param>
/// <param name="receipts">Which ids were taken.</param>
/// <param name="senders">The queues.</param>
/// <param name="options">Limits.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log; it gets neither bodies nor signatures.</param>
public sealed class WebhookReceiver(
    WebhookSources sources,
    IWebhookReceipts receipts,
    BusSenders senders,
    IOptions<WebhookOptions> options,
    TimeProvider time,
    ILogger<WebhookReceiver> logger)
{
    private static readonly JsonReply Taken = new(StatusCodes.Status202Accepted, null);

    private readonly ConcurrentDictionary<string, WebhookBatches> queues = new(StringComparer.Ordinal);

    /// <summary>Takes a webhook.</summary>
    /// <param name="request">The request; its body is read here.</param>
    /// <param name="source">Who is said to send it.</param>
    /// <param name="queue">The queue; it needs duplicate detection for longer than <see cref="WebhookOptions.Remember"/>.</param>
    /// <param name="cancellationToken">Ends the reading of the body; a webhook that was read is taken.</param>
    /// <returns>
    /// 202, also for the same delivery again; 404 unknown source; 400 headers; 401 stale, future or not signed by a key;
    /// 413; 409 an id that came with another body; 503 while the queue takes nothing.
    /// </returns>
    public async Task<Reply> ReceiveAsync(HttpRequest request, string source, string queue, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (sources.Find(source) is not { } keys)
            return Reply.Refused(new NotFound("unknown-webhook-source", "There is no such source of webhooks."));
        if (!SignedHeaders.Read(request).TryGet(out var headers, out var refusal))
            return Reply.Refused(refusal);
        var now = time.GetUtcNow();
        if (Refuse(source, headers.Id, WebhookVerifier.CheckTime(headers.Timestamp, now, options.Value.Tolerance)) is { } untimely)
            return Reply.Refused(untimely);

        // The body is read behind what is signed with it, so that nothing is copied to check the signature.
        var max = options.Value.MaxBodyBytes;
        var prefix = WebhookContent.PrefixBytes(headers.Id, headers.TimestampText);
        var content = new ArrayBufferWriter<byte>(prefix + (int)Math.Min(request.ContentLength ?? 0, max) + 1);
        WebhookContent.WritePrefix(content.GetSpan(prefix), headers.Id, headers.TimestampText);
        content.Advance(prefix);
        if (await BoundedBody.ReadAsync(request, content, max, cancellationToken) is { } tooLarge)
            return Reply.Refused(tooLarge);
        return Refuse(source, headers.Id, WebhookVerifier.CheckSignature(keys, content.WrittenSpan, headers.Signatures)) is { } forged
            ? Reply.Refused(forged)
            : await TakeAsync(new WebhookMessage(source, headers.Id, now, content.WrittenMemory[prefix..]), request.ContentType, queue);
    }

    private async Task<Reply> TakeAsync(WebhookMessage webhook, string? contentType, string queue)
    {
        var digest = new WebhookDigest(webhook.Source, webhook.Id, SHA256.HashData(webhook.Body.Span));
        var pending = new PendingWebhook(digest, webhook.ToMessage(WebhookIdentity.MessageId(digest), contentType), webhook.Body.Length);
        try
        {
            if (await BatchesOf(queue).TakeAsync(pending) != WebhookReceipt.OtherBody)
                return Taken;
        }
        catch (ServiceBusException fault)
        {
            // Not lost: the sender tries again, and finds its receipt.
            WebhookLog.QueueFault(logger, fault, webhook.Source, webhook.Id, queue);
            return Reply.Refused(new Unavailable("webhook-queue-unavailable", "The webhook cannot be taken now; send it again.", TimeSpan.FromSeconds(5)));
        }

        WebhookLog.Reused(logger, webhook.Source, webhook.Id);
        return Reply.Refused(new Conflict("webhook-id-reused", "This webhook-id came before with another body; nothing was taken."));
    }

    private WebhookBatches BatchesOf(string queue) => queues.TryGetValue(queue, out var batches)
        ? batches
        : queues.GetOrAdd(queue, name => new WebhookBatches(receipts, senders.To(name), options.Value.Remember, time));

    private Unauthenticated? Refuse(string source, string id, WebhookVerdict verdict)
    {
        if (verdict == WebhookVerdict.Genuine)
            return null;
        WebhookLog.Refused(logger, source, id, verdict);
        return verdict switch
        {
            WebhookVerdict.Stale => new Unauthenticated("webhook-timestamp-stale", "The webhook-timestamp is too old; sign the delivery anew."),
            WebhookVerdict.Future => new Unauthenticated("webhook-timestamp-future", "The webhook-timestamp is in the future; set the sender's clock."),
            _ => new Unauthenticated("webhook-signature-mismatch", "No signature in webhook-signature is that of this id, timestamp and body."),
        };
    }
}
