using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Stores;
using Microsoft.Azure.Cosmos;

namespace Ecom.Functions.Platform.Webhooks.Receipts;

/// <summary>Receipts in Cosmos DB, beside the idempotency keys; the server drops them.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
public sealed class CosmosWebhookReceipts(CosmosStore store, TimeProvider clock) : IWebhookReceipts
{
    private static readonly TimeSpan DroppedLater = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WebhookReceipt>> KeepAsync(
        IReadOnlyList<WebhookDigest> webhooks, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhooks);
        var container = await store.ContainerAsync(CosmosContainer.Idempotency, cancellationToken);
        return await Task.WhenAll(webhooks.Select(webhook => KeepAsync(container, webhook, until, cancellationToken)));
    }

    // An id of Cosmos DB has no slashes, and the sender's may.
    private static string IdOf(WebhookDigest webhook) =>
        $"webhook-{Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{webhook.Source} {webhook.Id}")))}";

    private async Task<WebhookReceipt> KeepAsync(Container container, WebhookDigest webhook, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var ttl = Math.Max(1, (int)(until - now + DroppedLater).TotalSeconds);
        var receipt = new CosmosWebhookReceiptDocument(IdOf(webhook), ttl, Convert.ToHexStringLower(webhook.BodyHash), until);

        // Almost every webhook is new: one request to the server.
        if (await container.TryCreateAsync(receipt, receipt.Id, cancellationToken))
            return WebhookReceipt.First;
        return await container.ChangeAsync<CosmosWebhookReceiptDocument, WebhookReceipt>(
            receipt.Id,
            receipt.Id,
            standing => standing is null || standing.Until <= now
                ? new(WebhookReceipt.First, receipt)
                : new(string.Equals(standing.BodyHash, receipt.BodyHash, StringComparison.Ordinal) ? WebhookReceipt.SameBody : WebhookReceipt.OtherBody),
            cancellationToken);
    }
}
