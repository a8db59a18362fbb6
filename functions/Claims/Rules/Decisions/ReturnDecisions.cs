using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>What is damaged comes back.</summary>
/// <param name="policy">The numbers of the rules.</param>
internal sealed class ReturnDecisions(ClaimPolicy policy)
{
    public void Await(ClaimChange change)
    {
        change.Add(new ReturnAwaited(change.Now.AddDays(policy.ReminderDays), change.Now.AddDays(policy.ReturnDays)));
        if (change.State.Choice!.Pickup is not null) change.Plan(EffectKind.Pickup);
    }

    public static RuleRefusal? Announce(ClaimChange change, AnnounceReturn command)
    {
        var state = change.State;
        if (Refusals.WrongRole(change.Facts, [.. ClaimRoles.Desk, ClaimRoles.Customer]) is { } wrong) return wrong;
        if (Refusals.NotIn(state, "Nothing is to come back", ClaimStatus.Returning) is { } late) return late;
        if (state.Choice!.Pickup is not null) return Refusals.Conflict("pickup-booked", "It is fetched; it need not be sent.");
        FieldChecks check = new();
        ClaimCheck.Parcel(check, "/parcel", command.Parcel);
        check.Amount("/freight", command.Freight);
        check.That(command.Freight is null || command.Freight.Currency == state.Order.Paid.Currency, "/freight/currency", $"must be {state.Order.Paid.Currency}");
        if (check.Problems.Count > 0) return Refusals.Invalid("return-invalid", "The return is not valid.", check.Problems);
        change.Add(new ReturnAnnounced(command.Parcel, command.Freight));
        return null;
    }

    public static RuleRefusal? Arrived(ClaimChange change)
    {
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Parcels) is { } wrong) return wrong;
        if (Refusals.NotIn(change.State, "Nothing is to come back", ClaimStatus.Returning) is { } late) return late;
        Arrive(change);
        return null;
    }

    /// <summary>A carrier saw what comes back.</summary>
    public void Seen(ClaimChange change, TraceFinding finding)
    {
        if (change.State.Reappearance is { Way: ReappearanceWay.Collect, IsSettled: false } && finding == TraceFinding.Delivered)
            change.Add(new ReappearanceSettled("it came back"));
        if (change.State.Status != ClaimStatus.Returning) return;
        // Delivered to us, or back at its sender: for a return, both are where it is to go.
        if (finding is TraceFinding.Delivered)
            Arrive(change);
        else if (finding is TraceFinding.Moving or TraceFinding.Returning && change.State.Wait is { RemindAt: not null })
            change.Add(new ReturnMoved(change.Now.AddDays(policy.ReturnDays)));
    }

    public RuleRefusal? Inspect(ClaimChange change, InspectReturn command)
    {
        var state = change.State;
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Parcels) is { } wrong) return wrong;
        if (Refusals.NotIn(state, "Nothing has come back", ClaimStatus.Inspecting) is { } late) return late;
        if (Refusals.BadText("/note", command.Note, ClaimLimits.Reason) is { } bad) return bad;
        var claimed = state.Judgement!.Lines;
        var accepted = command.Lines is null ? claimed : Accepted(claimed, command.Lines);
        if (command.Lines is { } named)
        {
            FieldChecks check = new();
            for (var i = 0; i < named.Count; i++)
            {
                var most = claimed.FirstOrDefault(line => line.LineId == named[i].LineId)?.Damaged ?? 0;
                check.That(named[i].Damaged >= 0 && named[i].Damaged <= most, $"/lines/{i}/damaged", $"must be from 0 to {most}");
                check.That(named[i].Missing == 0, $"/lines/{i}/missing", "cannot come back");
                check.That(named.Take(i).All(line => line.LineId != named[i].LineId), $"/lines/{i}/lineId", "is there twice");
            }

            if (check.Problems.Count > 0) return Refusals.Invalid("lines-invalid", "The lines do not fit the claim.", check.Problems);
        }

        change.Add(new ReturnInspected(accepted, command.Note));
        if (accepted.Count == 0)
            change.Add(new ClaimClosed(ClaimOutcome.Rejected, command.Note));
        else
            FulfilmentDecisions.Start(change, accepted, policy);
        return null;
    }

    private static void Arrive(ClaimChange change)
    {
        change.Drop(effect => effect.Kind == EffectKind.Pickup, "it came back");
        change.Add(new ReturnArrived());
    }

    // What was missing from the beginning counts without coming back.
    private static List<ClaimedLine> Accepted(IReadOnlyList<ClaimedLine> claimed, IReadOnlyList<ClaimedLine> back) =>
    [
        .. claimed
            .Select(line => line with { Damaged = back.FirstOrDefault(other => other.LineId == line.LineId)?.Damaged ?? 0 })
            .Where(line => line.Pieces > 0),
    ];
}
