using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Makes what the customer sees from the claim and its history. Pure.</summary>
internal static class ClaimFollowViews
{
    /// <summary>The customer's view.</summary>
    /// <param name="state">The claim.</param>
    /// <param name="history">What happened to it, in order.</param>
    public static ClaimFollowView Of(ClaimState state, IReadOnlyList<RecordedEvent<ClaimEvent>> history) =>
        new(state.Number, state.Report.OrderId, state.Kind, state.Status, Turn(state), state.Seq, state.OpenedAt, state.Order.Paid.Currency)
        {
            Until = state.Wait?.EndsAt ?? (state.Status == ClaimStatus.Tracing ? state.LostAt : null),
            AskedFor = state.Status == ClaimStatus.Gathering ? history.Select(recorded => recorded.Event).OfType<PhotosRequested>().LastOrDefault()?.Text : null,
            Lines = [.. state.Lines.Select(line => new ClaimFollowLine(NameOf(state, line), line.Damaged, line.Missing))],
            Options = state is { Status: ClaimStatus.Offered, Plan: { } plan } ? [.. plan.Options.Select(option => Option(option, plan.Default))] : [],
            Points = state.Status == ClaimStatus.Offered ? state.Plan?.Points ?? 0 : 0,
            Choice = state.Choice is { } choice ? Option(choice.Option, state.Plan?.Default) : null,
            IsFetched = state.Choice is { Option.NeedsReturn: true } chosen ? chosen.Pickup is not null : null,
            ReturnParcel = state.ReturnParcel,
            Paid = Paid(state),
            Replacement = state.ReplacementParcel,
            Outcome = state.Outcome,
            Actions = [.. Enum.GetValues<ClaimAction>().Where(action => IsOpenTo(state, action))],
            Photos = [.. ClaimFollowHistory.Photos(history).Select(added => new ClaimFollowPhoto(added.Photo.Id, added.Photo.Name, added.At))],
            History = [.. history.Select(ClaimFollowHistory.Of).OfType<ClaimFollowEntry>()],
        };

    private static ClaimTurn Turn(ClaimState state) => state.Status switch
    {
        ClaimStatus.Gathering or ClaimStatus.Offered => ClaimTurn.Customer,
        ClaimStatus.Confirming => state.Dispute is null ? ClaimTurn.Customer : ClaimTurn.Service,
        ClaimStatus.Returning => state.ReturnParcel is not null || state.Choice?.Pickup is not null ? ClaimTurn.Carrier : ClaimTurn.Customer,
        ClaimStatus.Tracing => ClaimTurn.Carrier,
        ClaimStatus.Opened or ClaimStatus.Judging or ClaimStatus.Planned or ClaimStatus.Approving or ClaimStatus.Chosen or ClaimStatus.Inspecting
            or ClaimStatus.Fulfilling => ClaimTurn.Service,
        ClaimStatus.Settled or ClaimStatus.Closed => ClaimTurn.Nobody,
    };

    private static string NameOf(ClaimState state, ClaimedLine line) =>
        state.Order.Lines.FirstOrDefault(ordered => string.Equals(ordered.LineId, line.LineId, StringComparison.Ordinal))?.Name ?? line.LineId;

    private static ClaimFollowOption Option(PlanOption option, CompensationKind? byDefault) =>
        new(option.Kind, option.Refund, option.NeedsReturn, option.Kind == byDefault);

    private static Money? Paid(ClaimState state)
    {
        var paid = state.Effects.Where(effect => effect is { Kind: EffectKind.Refund, Status: EffectStatus.Done }).Sum(effect => effect.Amount?.MinorUnits ?? 0);
        return paid > 0 ? state.Order.Paid with { MinorUnits = paid } : null;
    }

    private static bool IsOpenTo(ClaimState state, ClaimAction action) => action switch
    {
        ClaimAction.Photos => state.IsOpen && state.Photos.Count < ClaimLimits.Photos,
        ClaimAction.Choose => state.Status == ClaimStatus.Offered,
        ClaimAction.Return => state is { Status: ClaimStatus.Returning, Choice.Pickup: null },
        ClaimAction.Confirm => state.Status == ClaimStatus.Confirming,
        ClaimAction.Dispute => state is { Status: ClaimStatus.Confirming, Dispute: null },
        ClaimAction.Rate => state is { Status: ClaimStatus.Confirming or ClaimStatus.Settled, Rating: null },
        ClaimAction.Withdraw => state.Status is ClaimStatus.Gathering or ClaimStatus.Judging or ClaimStatus.Tracing or ClaimStatus.Approving
            or ClaimStatus.Offered or ClaimStatus.Returning,
    };
}
