namespace Ecom.Functions.Platform.Partners.Payments;

/// <summary>The payment service. Ask <see cref="IRefunds"/>, which guards what is left of a payment; this is only the way to the service.</summary>
public interface IPayments
{
    /// <summary>Pays money back; the same key again is the same refund, whatever became of the first answer.</summary>
    /// <param name="order">What to pay back.</param>
    /// <param name="key">Idempotency key.</param>
    /// <param name="cancellationToken">Gives up; it may have been paid.</param>
    /// <exception cref="PartnerUnavailableException">It did not answer; it may have paid.</exception>
    /// <exception cref="PartnerRefusedException">It refuses.</exception>
    Task<RefundReceipt> RefundAsync(RefundOrder order, string key, CancellationToken cancellationToken);
}
