using Ecom.Functions.Platform.Partners;
using Ecom.Functions.Platform.Partners.Payments;

namespace Ecom.Platform.Tests.Partners;

/// <summary>A payment service that pays each key once, refuses some keys, and breaks off before or after it has paid, now and then.</summary>
internal sealed class UnreliablePayments(Interleaving turns, Func<string, bool> refuses) : IPayments
{
    /// <summary>Every refund that was paid, by its key: money that is gone.</summary>
    public Dictionary<string, RefundOrder> Paid { get; } = new(StringComparer.Ordinal);

    public async Task<RefundReceipt> RefundAsync(RefundOrder order, string key, CancellationToken cancellationToken)
    {
        await turns.TurnAsync();
        var fate = turns.Next(5);
        if (fate == 0) throw new PartnerUnavailableException("payments", "time-out");
        if (refuses(key)) throw new PartnerRefusedException("payments", "card-closed", "The card is closed.");
        if (!Paid.TryAdd(key, order)) Paid[key].ShouldBe(order, "a key that comes again comes with the same content");
        await turns.TurnAsync();
        return fate == 1
            ? throw new PartnerUnavailableException("payments", "time-out")
            : new RefundReceipt($"rf-{key}", order.Amount, new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.Zero));
    }
}
