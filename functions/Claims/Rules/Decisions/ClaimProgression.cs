namespace Ecom.Functions.Claims.Rules;

/// <summary>What follows by itself from where a claim stands; run after whatever happened, until nothing more follows.</summary>
/// <param name="evidence">Photos.</param>
/// <param name="tracing">Looking for parcels.</param>
/// <param name="choices">Offers.</param>
/// <param name="returns">What comes back.</param>
/// <param name="fulfilment">What the customer gets.</param>
/// <param name="reappearances">Parcels that reappear.</param>
/// <param name="tasks">What the staff is to do.</param>
/// <param name="policy">The numbers of the rules.</param>
internal sealed class ClaimProgression(
    EvidenceDecisions evidence,
    TracingDecisions tracing,
    ChoiceDecisions choices,
    ReturnDecisions returns,
    FulfilmentDecisions fulfilment,
    ReappearanceDecisions reappearances,
    TaskDecisions tasks,
    ClaimPolicy policy)
{
    /// <summary>Goes on as far as nobody is needed.</summary>
    public void Advance(ClaimChange change)
    {
        int before;
        do
        {
            before = change.Events.Count;
            Step(change);
        }
        while (change.Events.Count > before);
        tasks.Keep(change);
    }

    private void Step(ClaimChange change)
    {
        var state = change.State;
        switch (state.Status)
        {
            case ClaimStatus.Opened:
                Begin(change);
                break;
            case ClaimStatus.Tracing:
                TracingDecisions.AskAgain(change);
                break;
            case ClaimStatus.Planned when state.IsApproved:
                choices.Offer(change);
                break;
            case ClaimStatus.Planned:
                change.Add(new ApprovalRequested(state.Plan!.Approval));
                break;
            case ClaimStatus.Chosen when state.Choice!.Option.NeedsReturn:
                returns.Await(change);
                break;
            case ClaimStatus.Chosen:
                FulfilmentDecisions.Start(change, state.Judgement!.Lines, policy);
                break;
            case ClaimStatus.Closed when state.Outcome is not ClaimOutcome.Compensated:
                UndoAll(change);
                break;
            case ClaimStatus.Gathering or ClaimStatus.Judging or ClaimStatus.Approving or ClaimStatus.Offered or ClaimStatus.Returning
                or ClaimStatus.Inspecting or ClaimStatus.Fulfilling or ClaimStatus.Confirming or ClaimStatus.Settled or ClaimStatus.Closed:
                break;
            default:
                throw new InvalidOperationException($"Status {state.Status} is not known.");
        }

        reappearances.Advance(change);
        fulfilment.Advance(change);
    }

    private void Begin(ClaimChange change)
    {
        if (change.State.Kind == ClaimKind.Damaged && change.State.Photos.IsEmpty)
            evidence.Request(change, null);
        else if (change.State.Kind == ClaimKind.Damaged)
            change.Add(new JudgementRequested("there are photos"));
        else if (change.State.Parcel is null)
            change.Add(new JudgementRequested("the order has several parcels, and none is named"));
        else
            tracing.Start(change);
    }

    // In the reverse of the order in which it was done; what is under way is undone once it is known.
    private static void UndoAll(ClaimChange change)
    {
        change.Drop(effect => effect is { Status: EffectStatus.Due, Undoes: null, Kind: not EffectKind.Recall }, "the claim is over");
        foreach (var kind in change.State.Effects.Select(effect => effect.Kind).Reverse().Distinct().ToList()) change.Undo(kind);
    }
}
