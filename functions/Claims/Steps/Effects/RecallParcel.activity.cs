using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Carriers;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Has a parcel that reappeared brought back.</summary>
/// <remarks>Idempotency key: the effect's key.</remarks>
/// <param name="effects">Tries what is due.</param>
/// <param name="carriers">The carriers.</param>
public sealed class RecallParcel(EffectTry effects, ICarriers carriers)
{
    /// <summary>Does it, if it is due.</summary>
    /// <param name="input">The claim, and the time.</param>
    /// <param name="cancellationToken">Gives up; it may have been done.</param>
    [Function(nameof(RecallParcel))]
    public Task<EffectReport> RunAsync([ActivityTrigger] EffectInput input, CancellationToken cancellationToken) =>
        effects.RunAsync(input, EffectKind.Recall, ActAsync, cancellationToken);

    private async Task<EffectReport> ActAsync(ClaimState state, ClaimEffect effect, CancellationToken cancellationToken)
    {
        await carriers.RecallAsync(state.Parcel!, effect.Key, cancellationToken);
        return EffectReport.Nothing;
    }
}
