using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Carriers;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Withdraws a claim against the carrier.</summary>
/// <remarks>Idempotency key: the effect's key.</remarks>
/// <param name="effects">Tries what is due.</param>
/// <param name="carriers">The carriers.</param>
public sealed class WithdrawFromCarrier(EffectTry effects, ICarriers carriers)
{
    /// <summary>Does it, if it is due.</summary>
    /// <param name="input">The claim, and the time.</param>
    /// <param name="cancellationToken">Gives up; it may have been done.</param>
    [Function(nameof(WithdrawFromCarrier))]
    public Task<EffectReport> RunAsync([ActivityTrigger] EffectInput input, CancellationToken cancellationToken) =>
        effects.RunAsync(input, EffectKind.RecoveryWithdrawal, ActAsync, cancellationToken);

    private async Task<EffectReport> ActAsync(ClaimState state, ClaimEffect effect, CancellationToken cancellationToken)
    {
        await carriers.WithdrawRecoveryAsync(state.Parcel!.Carrier, effect.Undoes!, effect.Key, cancellationToken);
        return EffectReport.Nothing;
    }
}
