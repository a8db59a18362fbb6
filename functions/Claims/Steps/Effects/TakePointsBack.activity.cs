using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Shop;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Takes points back.</summary>
/// <remarks>Idempotency key: the effect's key.</remarks>
/// <param name="effects">Tries what is due.</param>
/// <param name="shop">The storefront.</param>
public sealed class TakePointsBack(EffectTry effects, IShop shop)
{
    /// <summary>Does it, if it is due.</summary>
    /// <param name="input">The claim, and the time.</param>
    /// <param name="cancellationToken">Gives up; it may have been done.</param>
    [Function(nameof(TakePointsBack))]
    public Task<EffectReport> RunAsync([ActivityTrigger] EffectInput input, CancellationToken cancellationToken) =>
        effects.RunAsync(input, EffectKind.PointsReturn, ActAsync, cancellationToken);

    private async Task<EffectReport> ActAsync(ClaimState about, ClaimEffect effect, CancellationToken cancellationToken)
    {
        await shop.TakePointsBackAsync(effect.Undoes!, effect.Key, cancellationToken);
        return EffectReport.Nothing;
    }
}
