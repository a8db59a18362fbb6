using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Payments;

/// <summary>Money that was paid back.</summary>
/// <param name="RefundId">The refund, as the payment service knows it.</param>
/// <param name="Amount">How much.</param>
/// <param name="PaidAt">When.</param>
public sealed record RefundReceipt(string RefundId, Money Amount, DateTimeOffset PaidAt);
