using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Payments;

/// <summary>Refunds of all slices: each paid once, and all of one payment never more than was paid.</summary>
public interface IRefunds
{
    /// <summary>Reserves the amount, has it paid, and records it; the same key again is the same refund, wherever the first attempt broke off.</summary>
    /// <param name="order">What to pay back.</param>
    /// <param name="paid">What the payment was; the same at every refund of it.</param>
    /// <param name="key">Idempotency key.</param>
    /// <param name="cancellationToken">Gives up; it may have been paid.</param>
    /// <exception cref="PartnerUnavailableException">The payment service did not answer; the amount stays reserved under the key.</exception>
    /// <exception cref="PartnerRefusedException">
    /// <c>over-what-is-left</c>: other refunds leave less than this; nothing was asked of the service. Else the service refuses, and the amount is free again.
    /// </exception>
    Task<RefundReceipt> PayOnceAsync(RefundOrder order, Money paid, string key, CancellationToken cancellationToken);

    /// <summary>What is left of a payment, reserved amounts taken off.</summary>
    /// <param name="paymentId">The payment.</param>
    /// <param name="paid">What the payment was.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Money> LeftAsync(string paymentId, Money paid, CancellationToken cancellationToken);
}
