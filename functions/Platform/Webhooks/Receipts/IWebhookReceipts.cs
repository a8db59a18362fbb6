namespace Ecom.Functions.Platform.Webhooks.Receipts;

/// <summary>Remembers which webhooks were taken: of each id the hash of its body, for a while.</summary>
public interface IWebhookReceipts
{
    /// <summary>Keeps an id with its body, or tells that the id is kept already. When it ends, it is on disk.</summary>
    /// <param name="key">SHA-256 of source and id.</param>
    /// <param name="bodyHash">SHA-256 of the body.</param>
    /// <param name="until">When it may be forgotten.</param>
    /// <param name="cancellationToken">Gives up waiting; it may still be kept.</param>
    Task<WebhookReceipt> KeepAsync(byte[] key, byte[] bodyHash, DateTimeOffset until, CancellationToken cancellationToken = default);
}
