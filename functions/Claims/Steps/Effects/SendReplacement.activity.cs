using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Shop;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Sends goods again: what is claimed of each line.</summary>
/// <remarks>Idempotency key: the effect's key.</remarks>
/// <param name="effects">Tries what is due.</param>
/// <param name="shop">The storefront.</param>
public sealed class SendReplacement(EffectTry effects, IShop shop)
{
    /// <summary>Does it, if it is due.</summary>
    /// <param name="input">The claim, and the time.</param>
    /// <param name="cancellationToken">Gives up; it may have been done.</param>
    [Function(nameof(SendReplacement))]
    public Task<EffectReport> RunAsync([ActivityTrigger] EffectInput input, CancellationToken cancellationToken) =>
        effects.RunAsync(input, EffectKind.Replacement, ActAsync, cancellationToken);

    private async Task<EffectReport> ActAsync(ClaimState state, ClaimEffect effect, CancellationToken cancellationToken)
    {
        List<ReplacementLine> lines =
            [.. state.Lines.Select(line => new ReplacementLine(line.LineId, state.Order.Lines.First(ordered => ordered.LineId == line.LineId).Sku, line.Pieces))];
        var receipt = await shop.SendReplacementAsync(new ReplacementOrder(state.Order.OrderId, lines, state.Number), effect.Key, cancellationToken);
        return EffectReport.Nothing with { Reference = receipt.ReplacementId, Parcel = receipt.Parcel };
    }
}
