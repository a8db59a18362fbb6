namespace Ecom.Functions.Platform.Webhooks.Receipts;

/// <summary>Remembers which webhooks were taken: of each id the hash of its body, for a while.</summary>
public interface IWebhookReceipts
{
    /// <summary>Keeps ids with their bodies, or tells which are kept already. When it ends, they are on disk.</summary>
    /// <param name="webhooks">The webhooks, one after the other: of two with one id the second finds the first.</param>
    /// <param name="until">When they may be forgotten.</param>
    /// <param name="cancellationToken">Gives up waiting; they may still be kept.</param>
    /// <returns>What was known of each.</returns>
    Task<IReadOnlyList<WebhookReceipt>> KeepAsync(
        IReadOnlyList<WebhookDigest> webhooks, DateTimeOffset until, CancellationToken cancellationToken = default);
}
