using Ecom.Functions.Platform.Partners.Http;

namespace Ecom.Functions.Platform.Partners.Payments;

/// <summary>The payment service over HTTP.</summary>
/// <param name="clients">The partners' clients.</param>
internal sealed class HttpPayments(PartnerClients clients) : IPayments
{
    /// <inheritdoc/>
    public Task<RefundReceipt> RefundAsync(RefundOrder order, string key, CancellationToken cancellationToken) =>
        clients.Payments.PostAsync<RefundReceipt>("v1/refunds", order, key, cancellationToken);
}
