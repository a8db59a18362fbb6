using System.Collections.Immutable;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Payments.Rules;

/// <summary>The refunds of a payment.</summary>
/// <param name="Seq">Sequence number of the last event; 0 before the first.</param>
/// <param name="Refunds">The refunds by their keys.</param>
public sealed record PaymentState(long Seq, ImmutableDictionary<string, Refund> Refunds)
{
    /// <summary>A payment of which nothing was paid back yet.</summary>
    public static PaymentState None { get; } = new(0, ImmutableDictionary.Create<string, Refund>(StringComparer.Ordinal));

    /// <summary>What was paid back or is set aside for it, in minor units.</summary>
    public long Taken => Refunds.Values.Where(static refund => refund.Standing is not RefundStanding.Released).Sum(static refund => refund.Reserved.Amount.MinorUnits);

    /// <summary>What the payment was; null before the first refund.</summary>
    public Money? Paid => Refunds.Values.FirstOrDefault()?.Reserved.Paid;

    /// <summary>The state after one more event.</summary>
    /// <param name="recorded">The event.</param>
    /// <exception cref="InvalidOperationException">A refund ends that was never reserved: a damaged ledger.</exception>
    public PaymentState After(RecordedEvent<RefundEvent> recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var refund = recorded.Event switch
        {
            RefundReserved reserved => new Refund(reserved, RefundStanding.Reserved),
            RefundPaid paid => Of(paid.Key) with { Standing = RefundStanding.Paid, Paid = paid },
            RefundReleased released => Of(released.Key) with { Standing = RefundStanding.Released, Released = released },
            _ => throw new InvalidOperationException($"{recorded.Event.GetType().Name} is no event of a payment."),
        };
        return new PaymentState(recorded.Seq, Refunds.SetItem(recorded.Event.Key, refund));
    }

    /// <summary>A refund that must be there.</summary>
    /// <param name="key">Its key.</param>
    /// <exception cref="InvalidOperationException">It is not.</exception>
    public Refund Of(string key) => Refunds.GetValueOrDefault(key) ?? throw new InvalidOperationException("A refund ended that was never reserved.");
}
