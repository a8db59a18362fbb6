using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Payments.Rules;

/// <summary>Decides on the refunds of a payment.</summary>
/// <remarks>Invariant: what is paid back and what is set aside is never more than what was paid, and a key stands for one refund.</remarks>
public static class RefundRules
{
    /// <summary>What is left of a payment, in minor units.</summary>
    /// <param name="state">Its refunds.</param>
    /// <param name="paid">What it was.</param>
    public static long Left(PaymentState state, Money paid)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(paid);
        return Math.Max(0, paid.MinorUnits - state.Taken);
    }

    /// <summary>Sets an amount aside; nothing happens when that was done under the key.</summary>
    /// <param name="state">The refunds of the payment.</param>
    /// <param name="wanted">What is to be set aside.</param>
    public static Decision<RefundEvent> Reserve(PaymentState state, RefundReserved wanted)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(wanted);
        if (state.Refunds.TryGetValue(wanted.Key, out var known))
        {
            return known.Reserved.Amount == wanted.Amount && string.Equals(known.Reserved.OrderId, wanted.OrderId, StringComparison.Ordinal)
                ? Decision<RefundEvent>.Accept()
                : Refuse("key-reused", "The key stands for a refund of another amount or order.");
        }

        return wanted.Amount.MinorUnits <= 0 ? Refuse("amount-not-positive", "A refund is more than nothing.")
            : !string.Equals(wanted.Amount.Currency, wanted.Paid.Currency, StringComparison.Ordinal)
                ? Refuse("currency-differs", "A refund is in the currency of its payment.")
            : state.Paid is { } paid && paid != wanted.Paid ? Refuse("payment-differs", "Earlier refunds were given with another amount of the payment.")
            : wanted.Amount.MinorUnits > Left(state, wanted.Paid) ? Refuse("over-what-is-left", "Less than this is left of the payment.")
            : Decision<RefundEvent>.Accept(wanted);
    }

    /// <summary>Ends a refund. That it was paid is recorded in any case, since the money is gone; a refusal only while it is reserved.</summary>
    /// <param name="state">The refunds of the payment.</param>
    /// <param name="ending">How it ended.</param>
    public static Decision<RefundEvent> End(PaymentState state, RefundEvent ending)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(ending);
        var standing = state.Of(ending.Key).Standing;
        return standing is RefundStanding.Reserved || (ending is RefundPaid && standing is RefundStanding.Released)
            ? Decision<RefundEvent>.Accept(ending)
            : Decision<RefundEvent>.Accept();
    }

    private static Decision<RefundEvent> Refuse(string code, string detail) => Decision<RefundEvent>.Refuse(RefusalKind.Conflict, code, detail);
}
