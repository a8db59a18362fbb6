using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Orders.Rules;

/// <summary>A paid order, as far as decisions elsewhere need it. No name, address or phone.</summary>
/// <param name="OrderId">Its id at the storefront.</param>
/// <param name="CustomerId">The customer's id on the platform.</param>
/// <param name="PaymentId">The payment, as the payment service knows it.</param>
/// <param name="Paid">What was paid, freight included.</param>
/// <param name="Freight">The freight in it.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Parcels">Its parcels, replacements included.</param>
public sealed record OrderFacts(
    string OrderId,
    [PersonalData] string CustomerId,
    string PaymentId,
    Money Paid,
    Money Freight,
    IReadOnlyList<OrderLineFacts> Lines,
    IReadOnlyList<OrderParcelFacts> Parcels);
