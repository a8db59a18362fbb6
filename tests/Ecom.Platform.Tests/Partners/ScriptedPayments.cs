using Ecom.Functions.Platform.Partners.Payments;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Platform.Tests.Partners;

/// <summary>A payment service that does what the test says.</summary>
internal sealed class ScriptedPayments : IPayments
{
    public Exception? Fault { get; set; }

    /// <summary>The amount of its receipts; null: what it was asked for.</summary>
    public Money? Receipt { get; init; }

    public List<RefundOrder> Orders { get; } = [];

    public int Calls => Orders.Count;

    public Task<RefundReceipt> RefundAsync(RefundOrder order, string key, CancellationToken cancellationToken)
    {
        Orders.Add(order);
        return Fault is null
            ? Task.FromResult(new RefundReceipt($"rf-{key}", Receipt ?? order.Amount, new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.Zero)))
            : Task.FromException<RefundReceipt>(Fault);
    }
}
