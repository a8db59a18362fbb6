using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Shop;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Gives the customer points.</summary>
/// <remarks>Idempotency key: the effect's key.</remarks>
/// <param name="effects">Tries what is due.</param>
/// <param name="shop">The storefront.</param>
public sealed class GrantPoints(EffectTry effects, IShop shop)
{
    /// <summary>Does it, if it is due.</summary>
    /// <param name="input">The claim, and the time.</param>
    /// <param name="cancellationToken">Gives up; it may have been done.</param>
    [Function(nameof(GrantPoints))]
    public Task<EffectReport> RunAsync([ActivityTrigger] EffectInput input, CancellationToken cancellationToken) =>
        effects.RunAsync(input, EffectKind.Points, ActAsync, cancellationToken);

    private async Task<EffectReport> ActAsync(ClaimState state, ClaimEffect effect, CancellationToken cancellationToken)
    {
        var receipt = await shop.GrantPointsAsync(new PointsOrder(state.Order.CustomerId, effect.Points, state.Number), effect.Key, cancellationToken);
        return EffectReport.Nothing with { Reference = receipt.GrantId };
    }
}
