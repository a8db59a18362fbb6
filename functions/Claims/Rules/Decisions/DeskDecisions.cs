using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Taking back, notes, and the customer's link.</summary>
internal static class DeskDecisions
{
    public static RuleRefusal? Withdraw(ClaimChange change, WithdrawClaim command)
    {
        if (Refusals.WrongRole(change.Facts, [.. ClaimRoles.Desk, ClaimRoles.Customer]) is { } wrong) return wrong;
        if (Refusals.NotIn(
            change.State,
            "It can be taken back until it is compensated",
            ClaimStatus.Gathering, ClaimStatus.Judging, ClaimStatus.Tracing, ClaimStatus.Approving, ClaimStatus.Offered, ClaimStatus.Returning) is { } late) return late;
        if (Refusals.BadOptional("/reason", command.Reason) is { } bad) return bad;
        change.Add(new ClaimClosed(ClaimOutcome.Withdrawn, command.Reason ?? ""));
        return null;
    }

    public static RuleRefusal? Note(ClaimChange change, AddNote command)
    {
        string[] roles = [.. ClaimRoles.Desk, ClaimRoles.Logistics, ClaimRoles.Finance, ClaimRoles.Quality];
        if (Refusals.WrongRole(change.Facts, roles) is { } wrong) return wrong;
        if (Refusals.BadText("/text", command.Text) is { } bad) return bad;
        change.Add(new NoteAdded(command.Text));
        return null;
    }

    public static RuleRefusal? Renew(ClaimChange change)
    {
        if (Refusals.WrongRole(change.Facts, ClaimRoles.Desk) is { } wrong) return wrong;
        if (change.State.Status == ClaimStatus.Closed) return Refusals.Conflict("claim-closed", "There is nothing to follow any more.");
        change.Add(new LinkRenewed(change.State.LastLinkIssue + 1));
        return null;
    }

    public static RuleRefusal? Revoke(ClaimChange change, RevokeLink command)
    {
        if (Refusals.WrongRole(change.Facts, [.. ClaimRoles.Desk, ClaimRoles.Admin]) is { } wrong) return wrong;
        if (change.State.LinkIssue == 0) return null;
        if (Refusals.BadText("/reason", command.Reason, ClaimLimits.Reason) is { } bad) return bad;
        change.Add(new LinkRevoked(command.Reason));
        return null;
    }
}
