using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Messages;

/// <summary>What was paid for an order.</summary>
/// <param name="PaymentId">The payment, as the payment service knows it.</param>
/// <param name="Amount">All that was paid, freight included.</param>
public sealed record OrderPayment(string PaymentId, Money Amount);
