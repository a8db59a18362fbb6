namespace Ecom.LocalHost.Simulators.Payments;

/// <summary>Money that was paid back.</summary>
/// <param name="RefundId">The refund.</param>
/// <param name="PaymentId">The payment.</param>
/// <param name="OrderId">The order that was paid.</param>
/// <param name="Amount">How much.</param>
/// <param name="Reference">What it is for.</param>
/// <param name="PaidAt">When.</param>
internal sealed record Refund(string RefundId, string PaymentId, string OrderId, Money Amount, string Reference, DateTimeOffset PaidAt);
