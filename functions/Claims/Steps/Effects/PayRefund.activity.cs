using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Payments;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Pays money back.</summary>
/// <remarks>Idempotency key: the effect's key. Invariant: one refund an effect, and never more of a payment than was paid; <see cref="IRefunds"/> sees to both.</remarks>
/// <param name="effects">Tries what is due.</param>
/// <param name="refunds">The refunds.</param>
public sealed class PayRefund(EffectTry effects, IRefunds refunds)
{
    /// <summary>Does it, if it is due.</summary>
    /// <param name="input">The claim, and the time.</param>
    /// <param name="cancellationToken">Gives up; it may have been done.</param>
    [Function(nameof(PayRefund))]
    public Task<EffectReport> RunAsync([ActivityTrigger] EffectInput input, CancellationToken cancellationToken) =>
        effects.RunAsync(input, EffectKind.Refund, ActAsync, cancellationToken);

    private async Task<EffectReport> ActAsync(ClaimState state, ClaimEffect effect, CancellationToken cancellationToken)
    {
        var receipt = await refunds.PayOnceAsync(
            new RefundOrder(state.Order.PaymentId, state.Order.OrderId, effect.Amount!, state.Number), state.Order.Paid, effect.Key, cancellationToken);
        return EffectReport.Nothing with { Reference = receipt.RefundId };
    }
}
