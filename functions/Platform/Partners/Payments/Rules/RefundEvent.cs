namespace Ecom.Functions.Platform.Partners.Payments.Rules;

/// <summary>Something that happened to a refund of a payment.</summary>
/// <param name="Key">The refund's idempotency key.</param>
public abstract record RefundEvent(string Key);
