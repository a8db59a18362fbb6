namespace Ecom.Functions.Claims.Rules;

/// <summary>Looking for a parcel.</summary>
/// <param name="policy">The numbers of the rules.</param>
/// <param name="judgements">Makes plans.</param>
internal sealed class TracingDecisions(ClaimPolicy policy, JudgementDecisions judgements)
{
    /// <summary>How often the carrier is asked.</summary>
    private static readonly TimeSpan AskEvery = TimeSpan.FromDays(1);

    public void Start(ClaimChange change)
    {
        change.Add(new TracingStarted(LostAt(change, null)));
        if (!change.State.Effects.Exists(IsOpenTrace)) change.Plan(EffectKind.Trace);
    }

    /// <summary>The carrier was asked, or told by itself.</summary>
    public void Found(ClaimChange change, TraceFinding finding, DateTimeOffset? seenAt)
    {
        change.Add(new ParcelTraced(finding, seenAt, LostAt(change, seenAt)));
        switch (finding)
        {
            case TraceFinding.Lost:
                Lost(change, "the carrier says so");
                break;
            case TraceFinding.Damaged:
                End(change);
                change.Add(new ClaimReclassified(ClaimKind.Damaged, "the carrier says that it is damaged"));
                break;
            case TraceFinding.Delivered:
                Delivered(change);
                break;
            case TraceFinding.Unseen or TraceFinding.Moving or TraceFinding.Returning:
                break;
            default:
                throw new InvalidOperationException($"Finding {finding} is not known.");
        }
    }

    /// <summary>Has the carrier asked again, as long as the parcel is looked for.</summary>
    public static void AskAgain(ClaimChange change)
    {
        if (change.State.Status == ClaimStatus.Tracing && !change.State.Effects.Exists(IsOpenTrace))
            change.Plan(EffectKind.Trace, tryAt: change.Now + AskEvery);
    }

    public void Lost(ClaimChange change, string why)
    {
        End(change);
        change.Add(new ParcelDeemedLost(why));
        // Two reports at the same moment can be on the same pieces: then neither is paid before somebody has looked.
        if (ClaimCheck.Problems(change.State.Report.Lines, change.State.Order, change.Facts.Taken).Count > 0)
            change.Add(new JudgementRequested("another claim has the same pieces"));
        else if (!judgements.Plan(change)) change.Add(new JudgementRequested("nothing is left of the payment"));
    }

    // The customer reported it after the delivery: then a person must hear both. Else it has arrived, and all is well.
    private static void Delivered(ClaimChange change)
    {
        End(change);
        if (change.State.SeenAt < change.State.OpenedAt)
            change.Add(new JudgementRequested("the carrier says that it was delivered"));
        else
            change.Add(new ClaimClosed(ClaimOutcome.Arrived, "the carrier says that it was delivered"));
    }

    private static void End(ClaimChange change) => change.Drop(effect => effect.Kind == EffectKind.Trace, "the parcel is no longer looked for");

    private static bool IsOpenTrace(ClaimEffect effect) =>
        effect is { Kind: EffectKind.Trace, Status: EffectStatus.Due or EffectStatus.Parked };

    private DateTimeOffset LostAt(ClaimChange change, DateTimeOffset? seenAt)
    {
        var state = change.State;
        var parcel = state.Order.Parcels.FirstOrDefault(other => other.Parcel == state.Parcel);
        DateTimeOffset?[] seen = [seenAt, state.SeenAt, parcel?.LastScanAt, parcel?.ShippedAt];
        var lostAt = (seen.Max() ?? state.OpenedAt).AddDays(parcel?.SameCity == true ? policy.LostDaysSameCity : policy.LostDays);
        // What is overdue when it comes in is first asked of the carrier: it may know better.
        var soonest = state.OpenedAt.AddHours(1);
        return lostAt > soonest ? lostAt : soonest;
    }
}
