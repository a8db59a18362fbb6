namespace Ecom.LocalHost.Simulators.Payments;

/// <summary>Money to be paid back.</summary>
/// <param name="PaymentId">The payment.</param>
/// <param name="OrderId">The order that was paid.</param>
/// <param name="Amount">How much.</param>
/// <param name="Reference">What it is for.</param>
internal sealed record RefundRequest(string PaymentId, string OrderId, Money Amount, string Reference);
