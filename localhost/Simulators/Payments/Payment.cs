namespace Ecom.LocalHost.Simulators.Payments;

/// <summary>A payment.</summary>
/// <param name="PaymentId">The payment.</param>
/// <param name="Paid">What was paid; null: nobody declared it, and any refund is taken.</param>
/// <param name="Refunded">What was paid back, in minor units.</param>
internal sealed record Payment(string PaymentId, Money? Paid, long Refunded = 0);
