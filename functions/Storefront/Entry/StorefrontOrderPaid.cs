using System.Text.Json.Serialization;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>Details of <c>order.paid</c>.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="PaymentId">The payment, as the payment service knows it.</param>
/// <param name="Amount">All that was paid, freight included.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record StorefrontOrderPaid(string OrderId, string PaymentId, Money Amount);
