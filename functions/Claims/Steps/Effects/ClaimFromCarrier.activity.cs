using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Carriers;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Claims a loss or a damage from the carrier.</summary>
/// <remarks>Idempotency key: the effect's key.</remarks>
/// <param name="effects">Tries what is due.</param>
/// <param name="carriers">The carriers.</param>
public sealed class ClaimFromCarrier(EffectTry effects, ICarriers carriers)
{
    /// <summary>Does it, if it is due.</summary>
    /// <param name="input">The claim, and the time.</param>
    /// <param name="cancellationToken">Gives up; it may have been done.</param>
    [Function(nameof(ClaimFromCarrier))]
    public Task<EffectReport> RunAsync([ActivityTrigger] EffectInput input, CancellationToken cancellationToken) =>
        effects.RunAsync(input, EffectKind.Recovery, ActAsync, cancellationToken);

    private async Task<EffectReport> ActAsync(ClaimState state, ClaimEffect effect, CancellationToken cancellationToken)
    {
        var kind = state.Kind == ClaimKind.Lost ? "lost" : "damaged";
        var receipt = await carriers.SubmitRecoveryAsync(
            new RecoveryOrder(state.Parcel!, kind, effect.Amount!, state.Number), effect.Key, cancellationToken);
        return EffectReport.Nothing with { Reference = receipt.RecoveryId };
    }
}
