using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Partners.Carriers;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Steps;

/// <summary>Asks the carrier where the parcel is.</summary>
/// <remarks>Changes nothing, and may be repeated.</remarks>
/// <param name="effects">Tries what is due.</param>
/// <param name="carriers">The carriers.</param>
public sealed class TraceParcel(EffectTry effects, ICarriers carriers)
{
    /// <summary>Does it, if it is due.</summary>
    /// <param name="input">The claim, and the time.</param>
    /// <param name="cancellationToken">Gives up; it may have been done.</param>
    [Function(nameof(TraceParcel))]
    public Task<EffectReport> RunAsync([ActivityTrigger] EffectInput input, CancellationToken cancellationToken) =>
        effects.RunAsync(input, EffectKind.Trace, ActAsync, cancellationToken);

    private async Task<EffectReport> ActAsync(ClaimState state, ClaimEffect asked, CancellationToken cancellationToken)
    {
        var trace = await carriers.TraceAsync(state.Parcel!, cancellationToken);
        return EffectReport.Nothing with { Trace = FindingOf(trace.Standing), SeenAt = trace.LastScanAt };
    }

    private static TraceFinding FindingOf(ParcelStanding standing) => standing switch
    {
        ParcelStanding.Unknown or ParcelStanding.Announced => TraceFinding.Unseen,
        ParcelStanding.InTransit => TraceFinding.Moving,
        ParcelStanding.Delivered => TraceFinding.Delivered,
        ParcelStanding.Returning => TraceFinding.Returning,
        ParcelStanding.Lost => TraceFinding.Lost,
        ParcelStanding.Damaged => TraceFinding.Damaged,
    };
}
