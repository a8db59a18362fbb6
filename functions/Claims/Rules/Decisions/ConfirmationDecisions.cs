using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer confirms, or says that nothing came; and says how satisfied they are.</summary>
/// <param name="policy">The numbers of the rules.</param>
internal sealed class ConfirmationDecisions(ClaimPolicy policy)
{
    public RuleRefusal? Confirm(ClaimChange change)
    {
        if (Refusals.WrongRole(change.Facts, [.. ClaimRoles.Desk, ClaimRoles.Customer]) is { } wrong) return wrong;
        if (Refusals.NotIn(change.State, "There is nothing to confirm", ClaimStatus.Confirming) is { } late) return late;
        Confirmed(change, bySilence: false);
        return null;
    }

    public static RuleRefusal? Dispute(ClaimChange change, DisputeReceipt command)
    {
        if (Refusals.WrongRole(change.Facts, [.. ClaimRoles.Desk, ClaimRoles.Customer]) is { } wrong) return wrong;
        if (Refusals.NotIn(change.State, "There is nothing to confirm", ClaimStatus.Confirming) is { } late) return late;
        if (Refusals.BadText("/text", command.Text) is { } bad) return bad;
        change.Add(new ReceiptDisputed(command.Text));
        return null;
    }

    public RuleRefusal? Answer(ClaimChange change, AnswerDispute command)
    {
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Desk) is { } wrong) return wrong;
        if (change.State is not { Status: ClaimStatus.Confirming, Dispute: not null }) return Refusals.Conflict("no-dispute", "Nothing is disputed.");
        if (Refusals.BadText("/text", command.Text) is { } bad) return bad;
        change.Add(new DisputeAnswered(command.Text, change.Now.AddDays(policy.ConfirmDays)));
        return null;
    }

    public RuleRefusal? Rate(ClaimChange change, RateClaim command)
    {
        var state = change.State;
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Customer) is { } wrong) return wrong;
        if (Refusals.NotIn(state, "Only a compensation is rated", ClaimStatus.Confirming, ClaimStatus.Settled) is { } early) return early;
        if (state.Rating is not null) return Refusals.Conflict("already-rated", "This claim was rated already.");
        FieldChecks check = new();
        check.That(command.Score is >= 1 and <= 5, "/score", "must be from 1 to 5");
        check.Optional("/comment", command.Comment, ClaimLimits.Reason);
        if (check.Problems.Count > 0) return Refusals.Invalid("rating-invalid", "The rating is not valid.", check.Problems);
        change.Add(new ClaimRated(command.Score, command.Comment));
        if (command.Score <= policy.LowScore) change.Add(new FollowUpRequested(command.Score));
        return null;
    }

    public static RuleRefusal? FollowUp(ClaimChange change, FollowUp command)
    {
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Lead, ClaimRoles.Head, ClaimRoles.Management) is { } wrong) return wrong;
        if (!change.State.NeedsFollowUp) return Refusals.Conflict("no-follow-up", "There is nothing to follow up on.");
        if (Refusals.BadText("/text", command.Text) is { } bad) return bad;
        change.Add(new FollowedUp(command.Text));
        return null;
    }

    public void Confirmed(ClaimChange change, bool bySilence) => change.Add(new ReceiptConfirmed(bySilence, change.Now.AddDays(policy.WatchDays)));
}
