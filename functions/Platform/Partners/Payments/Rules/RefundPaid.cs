namespace Ecom.Functions.Platform.Partners.Payments.Rules;

/// <summary>The payment service paid.</summary>
/// <param name="Key">The refund's idempotency key.</param>
/// <param name="RefundId">The refund, as the service knows it.</param>
/// <param name="PaidAt">When, says the service.</param>
public sealed record RefundPaid(string Key, string RefundId, DateTimeOffset PaidAt) : RefundEvent(Key);
