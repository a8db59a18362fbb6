using Ecom.Functions.Platform.Partners.Payments.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Payments;

/// <inheritdoc cref="IRefunds"/>
/// <remarks>
/// Three commits: reserved, paid by the service, recorded. Wherever it breaks off, the same key finds its reservation and goes on: the service
/// is asked for what was reserved, so its key always comes with the same content.
/// </remarks>
/// <param name="ledger">The record.</param>
/// <param name="payments">The payment service.</param>
internal sealed class Refunds(PaymentLedger ledger, IPayments payments) : IRefunds
{
    /// <inheritdoc/>
    public async Task<RefundReceipt> PayOnceAsync(RefundOrder order, Money paid, string key, CancellationToken cancellationToken)
    {
        RefundReserved wanted = new(key, order.Amount, paid, order.OrderId, order.Reference);
        var state = await ledger.DecideAsync(order.PaymentId, refunds => RefundRules.Reserve(refunds, wanted), cancellationToken);
        var refund = state.Of(key);
        return refund.Standing is RefundStanding.Reserved
            ? await PayAsync(order.PaymentId, refund.Reserved, cancellationToken)
            : Outcome(refund);
    }

    /// <inheritdoc/>
    public async Task<Money> LeftAsync(string paymentId, Money paid, CancellationToken cancellationToken) =>
        paid with { MinorUnits = RefundRules.Left(await ledger.ReadAsync(paymentId, cancellationToken), paid) };

    private async Task<RefundReceipt> PayAsync(string paymentId, RefundReserved reserved, CancellationToken cancellationToken)
    {
        var ending = await AskAsync(new RefundOrder(paymentId, reserved.OrderId, reserved.Amount, reserved.Reference), reserved.Key, cancellationToken);

        // A caller that gives up now does not keep what happened out of the record.
        var state = await ledger.DecideAsync(paymentId, refunds => RefundRules.End(refunds, ending), CancellationToken.None);
        return Outcome(state.Of(reserved.Key));
    }

    private async Task<RefundEvent> AskAsync(RefundOrder order, string key, CancellationToken cancellationToken)
    {
        try
        {
            var receipt = await payments.RefundAsync(order, key, cancellationToken);
            return receipt.Amount == order.Amount
                ? new RefundPaid(key, receipt.RefundId, receipt.PaidAt)
                : throw new PartnerUnavailableException("payments", "receipt of another amount"); // nobody knows what was paid: it stays reserved
        }
        catch (PartnerRefusedException refused)
        {
            return new RefundReleased(key, refused.Code, refused.Detail);
        }
    }

    private static RefundReceipt Outcome(Refund refund) => refund switch
    {
        { Paid: { } paid } => new RefundReceipt(paid.RefundId, refund.Reserved.Amount, paid.PaidAt),
        { Released: { } released } => throw new PartnerRefusedException("payments", released.Code, released.Detail),
        _ => throw new InvalidOperationException("The refund has not ended."),
    };
}
