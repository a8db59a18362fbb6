using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>A parcel that was lost reappears. Nothing is paid or sent twice: what was not done is dropped, what was done is undone or decided on.</summary>
/// <param name="policy">The numbers of the rules.</param>
internal sealed class ReappearanceDecisions(ClaimPolicy policy)
{
    /// <summary>It was seen.</summary>
    public static void Seen(ClaimChange change, TraceFinding finding, DateTimeOffset seenAt)
    {
        if (change.State.Status == ClaimStatus.Closed && change.State.Outcome != ClaimOutcome.Compensated) return;
        var before = change.State;
        change.Add(new ParcelReappeared(finding, seenAt));
        switch (before.Status)
        {
            case ClaimStatus.Approving or ClaimStatus.Offered:
                Uncompensated(change, finding);
                break;
            case ClaimStatus.Fulfilling or ClaimStatus.Confirming or ClaimStatus.Settled:
                if (before.Reappearance is { Way: ReappearanceWay.Recall, IsSettled: false } && finding == TraceFinding.Returning)
                    change.Add(new ReappearanceSettled("it goes back to the sender"));
                break;
            default:
                break; // A person judges, and sees it.
        }
    }

    /// <summary>Decides on a parcel that reappeared once it is known what was paid and sent.</summary>
    public void Advance(ClaimChange change)
    {
        if (change.State.Reappearance is not { IsSettled: false } seen) return;
        if (change.State.Status is not (ClaimStatus.Fulfilling or ClaimStatus.Confirming or ClaimStatus.Settled)) return;
        change.Drop(effect => FulfilmentDecisions.IsForCustomer(effect) || effect.Kind == EffectKind.Recovery, "the parcel reappeared");
        if (Has(change, FulfilmentDecisions.IsForCustomer, EffectStatus.Due, EffectStatus.Parked)) return; // Nobody knows what was paid or sent.
        change.Undo(EffectKind.Recovery);
        change.Undo(EffectKind.Replacement);
        if (Has(change, effect => effect.Kind == EffectKind.ReplacementCancellation, EffectStatus.Due, EffectStatus.Parked)) return;
        if (!Has(change, effect => effect.Kind is EffectKind.Refund or EffectKind.Replacement, EffectStatus.Done))
        {
            change.Undo(EffectKind.Points);
            Uncompensated(change, seen.Finding);
        }
        else if (seen.Way is null)
        {
            ByItself(change, seen.Finding);
        }
    }

    public RuleRefusal? Decide(ClaimChange change, DecideReappearance command)
    {
        var state = change.State;
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Finance, ClaimRoles.Lead, ClaimRoles.Head) is { } wrong) return wrong;
        if (state.Reappearance is not { IsSettled: false } seen) return Refusals.Conflict("nothing-reappeared", "There is nothing to decide.");
        if (Refusals.BadText("/reason", command.Reason, ClaimLimits.Reason) is { } bad) return bad;
        if (ClaimCheck.Pickup(command.Pickup) is { } place) return place;
        if (!Enum.IsDefined(command.Way) || (command.Way == ReappearanceWay.Recall && seen.Finding == TraceFinding.Delivered))
            return Refusals.Invalid("way-invalid", "This way is not possible.", new FieldProblem("/way", "must be possible: what was delivered cannot be recalled"));
        Handle(change, command.Way, command.Reason, command.Pickup);
        if (command is { Way: ReappearanceWay.Collect, Pickup: not null }) change.Plan(EffectKind.Pickup);
        return null;
    }

    public static RuleRefusal? Settle(ClaimChange change, SettleReappearance command)
    {
        var state = change.State;
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Finance, ClaimRoles.Logistics, ClaimRoles.Head) is { } wrong) return wrong;
        if (state.Reappearance is not { IsSettled: false, Way: not null }) return Refusals.Conflict("nothing-to-settle", "Nothing that reappeared is open.");
        if (Refusals.BadText("/how", command.How, ClaimLimits.Reason) is { } bad) return bad;
        FieldChecks check = new();
        check.Amount("/repaid", command.Repaid);
        check.That(command.Repaid is null || command.Repaid.Currency == state.Order.Paid.Currency, "/repaid/currency", $"must be {state.Order.Paid.Currency}");
        check.Optional("/reference", command.Reference, ClaimLimits.Name);
        if (check.Problems.Count > 0) return Refusals.Invalid("settlement-invalid", "The settlement is not valid.", check.Problems);
        change.Add(new ReappearanceSettled(command.How, command.Repaid, command.Reference));
        return null;
    }

    private static bool Has(ClaimChange change, Predicate<ClaimEffect> which, params EffectStatus[] statuses) =>
        change.State.Effects.Exists(effect => which(effect) && statuses.Contains(effect.Status));

    // Nothing was paid or sent: as if it had never been lost.
    private static void Uncompensated(ClaimChange change, TraceFinding finding)
    {
        if (finding == TraceFinding.Delivered)
            change.Add(new ClaimClosed(ClaimOutcome.Arrived, "the parcel reappeared and was delivered"));
        else
            change.Add(new PlanDropped("the parcel reappeared"));
    }

    // What was delivered, or could not be recalled, needs a person.
    private void ByItself(ClaimChange change, TraceFinding finding)
    {
        var effects = change.State.Effects;
        var paid = effects.Where(effect => effect is { Kind: EffectKind.Refund, Status: EffectStatus.Done }).Sum(effect => effect.Amount!.MinorUnits);
        if (paid <= policy.WriteOffUpTo && !Has(change, effect => effect.Kind == EffectKind.Replacement, EffectStatus.Done))
        {
            Handle(change, ReappearanceWay.WriteOff, "it is not worth getting back");
        }
        else if (finding == TraceFinding.Returning)
        {
            change.Add(new ReappearanceHandled(ReappearanceWay.Recall, "it goes back to the sender", null));
            change.Add(new ReappearanceSettled("it goes back to the sender"));
        }
        else if (finding != TraceFinding.Delivered && !effects.Exists(effect => effect.Kind == EffectKind.Recall))
        {
            Handle(change, ReappearanceWay.Recall, "it is still on its way");
        }
    }

    private void Handle(ClaimChange change, ReappearanceWay way, string reason, PickupPlace? pickup = null)
    {
        change.Add(new ReappearanceHandled(way, reason, way == ReappearanceWay.WriteOff ? null : change.Now.AddDays(policy.RepaymentDays), pickup));
        if (way == ReappearanceWay.Recall) change.Plan(EffectKind.Recall);
    }
}
