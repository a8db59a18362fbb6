using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Payments.Rules;

/// <summary>An amount was set aside, so that no other refund can take it.</summary>
/// <param name="Key">The refund's idempotency key.</param>
/// <param name="Amount">How much.</param>
/// <param name="Paid">What the payment was.</param>
/// <param name="OrderId">The order that was paid.</param>
/// <param name="Reference">What it is for: a case's number.</param>
public sealed record RefundReserved(string Key, Money Amount, Money Paid, string OrderId, string Reference) : RefundEvent(Key);
