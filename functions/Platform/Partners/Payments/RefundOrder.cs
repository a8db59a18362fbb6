using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Payments;

/// <summary>Money to be paid back.</summary>
/// <param name="PaymentId">The payment of which it is a part.</param>
/// <param name="OrderId">The order that was paid.</param>
/// <param name="Amount">How much.</param>
/// <param name="Reference">What it is for: a case's number.</param>
public sealed record RefundOrder(string PaymentId, string OrderId, Money Amount, string Reference);
