using Ecom.Functions.Platform.Webhooks.Receipts;

namespace Ecom.Benchmarks.Webhooks;

/// <summary>Takes every webhook for a new one and keeps nothing, so that the cost of keeping can be told from the rest.</summary>
internal sealed class NoReceipts : IWebhookReceipts
{
    public Task<IReadOnlyList<WebhookReceipt>> KeepAsync(
        IReadOnlyList<WebhookDigest> webhooks, DateTimeOffset until, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<WebhookReceipt>>(new WebhookReceipt[webhooks.Count]);
}
