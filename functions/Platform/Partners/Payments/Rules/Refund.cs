namespace Ecom.Functions.Platform.Partners.Payments.Rules;

/// <summary>A refund of a payment.</summary>
/// <param name="Reserved">What was set aside for it.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Paid">That it was paid, where it was.</param>
/// <param name="Released">Why it was released, where it was.</param>
public sealed record Refund(RefundReserved Reserved, RefundStanding Standing, RefundPaid? Paid = null, RefundReleased? Released = null);
