namespace Ecom.Functions.Platform.Partners.Payments.Rules;

/// <summary>The payment service refused, and the amount is free again.</summary>
/// <param name="Key">The refund's idempotency key.</param>
/// <param name="Code">The service's code.</param>
/// <param name="Detail">What it said.</param>
public sealed record RefundReleased(string Key, string Code, string Detail) : RefundEvent(Key);
