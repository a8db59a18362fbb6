using Ecom.Functions.Platform.Stores;

namespace Ecom.Functions.Platform.Webhooks.Receipts;

/// <summary>Receipts in Cosmos DB, beside the idempotency keys; the server drops them.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
public sealed class CosmosWebhookReceipts(CosmosStore store, TimeProvider clock) : IWebhookReceipts
{
    private static readonly TimeSpan DroppedLater = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task<WebhookReceipt> KeepAsync(byte[] key, byte[] bodyHash, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        var ttl = Math.Max(1, (int)(until - now + DroppedLater).TotalSeconds);
        var receipt = new CosmosWebhookReceiptDocument($"webhook-{Convert.ToHexStringLower(key)}", ttl, Convert.ToHexStringLower(bodyHash), until);
        var container = await store.ContainerAsync(CosmosContainer.Idempotency, cancellationToken);

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
