using Ecom.Functions.Platform.Partners.Http;

namespace Ecom.Functions.Platform.Partners.Shop;

/// <summary>The storefront over HTTP.</summary>
/// <param name="clients">The partners' clients.</param>
internal sealed class HttpShop(PartnerClients clients) : IShop
{
    /// <inheritdoc/>
    public Task<ReplacementReceipt> SendReplacementAsync(ReplacementOrder order, string key, CancellationToken cancellationToken) =>
        clients.Shop.PostAsync<ReplacementReceipt>("v1/replacements", order, key, cancellationToken);

    /// <inheritdoc/>
    public Task CancelReplacementAsync(string replacementId, string key, CancellationToken cancellationToken) =>
        clients.Shop.PostAsync($"v1/replacements/{PathSegment.Of(replacementId)}/cancel", key, cancellationToken);

    /// <inheritdoc/>
    public Task<PointsReceipt> GrantPointsAsync(PointsOrder order, string key, CancellationToken cancellationToken) =>
        clients.Shop.PostAsync<PointsReceipt>("v1/points", order, key, cancellationToken);

    /// <inheritdoc/>
    public Task TakePointsBackAsync(string grantId, string key, CancellationToken cancellationToken) =>
        clients.Shop.PostAsync($"v1/points/{PathSegment.Of(grantId)}/take-back", key, cancellationToken);
}
