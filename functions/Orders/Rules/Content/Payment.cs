using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What was paid for an order.</summary>
/// <param name="PaymentId">The payment, as the payment service knows it.</param>
/// <param name="Amount">All that was paid, freight included.</param>
public sealed record Payment(string PaymentId, Money Amount);
