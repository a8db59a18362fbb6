using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>A claim in a worklist.</summary>
/// <param name="Id">Id.</param>
/// <param name="Number">Number.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Parcel">The parcel.</param>
/// <param name="Kind">What it is taken for.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Value">What is claimed is worth; null before there is a plan.</param>
/// <param name="Tasks">What the staff is to do.</param>
/// <param name="DueAt">When the soonest of it is due.</param>
/// <param name="ParkedEffects">How many effects wait for a person.</param>
/// <param name="OpenedAt">When it came in.</param>
/// <param name="UpdatedAt">When something last happened.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Parked">The step of the software that waits for a person.</param>
public sealed record ClaimSummary(
    string Id,
    string Number,
    string OrderId,
    ParcelKey? Parcel,
    ClaimKind Kind,
    ClaimStatus Status,
    Money? Value,
    IReadOnlyList<ClaimTask> Tasks,
    DateTimeOffset? DueAt,
    int ParkedEffects,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt,
    ClaimOutcome? Outcome,
    string? Parked)
{
    /// <summary>The summary of a claim.</summary>
    /// <param name="state">The claim.</param>
    public static ClaimSummary Of(ClaimState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new ClaimSummary(
            state.Id,
            state.Number,
            state.Report.OrderId,
            state.Parcel,
            state.Kind,
            state.Status,
            state.Plan?.Value,
            state.Tasks,
            ClaimPhases.Soonest(state)?.DueAt,
            state.Effects.Count(effect => effect.Status == EffectStatus.Parked),
            state.OpenedAt,
            state.UpdatedAt,
            state.Outcome,
            state.Parked?.Step);
    }
}
