using Ecom.Functions.Platform.Rules;
using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Complaints.Rules.ComplaintEvent>;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The refusals that several decisions share.</summary>
internal static class Refusals
{
    public static Decision WrongRole(IEnumerable<string> roles) => Decision.Refuse(
        RefusalKind.NotAllowed, "wrong-role", $"This needs one of the roles: {string.Join(", ", roles)}.");

    public static Decision NotInStatus(ComplaintState state, string what) => Decision.Refuse(
        RefusalKind.Conflict,
        state.Status switch
        {
            ComplaintStatus.Closed => "complaint-closed",
            ComplaintStatus.Resolved => "complaint-resolved",
            _ => "wrong-state",
        },
        $"{what}; this complaint is {EnumNames.Of(state.Status)}.");

    public static Decision Invalid(string code, string detail, IReadOnlyList<FieldProblem> fields) =>
        Decision.Refuse(RefusalKind.Invalid, code, detail, fields);

    /// <summary>A text must be there and have a sane length; null when it does.</summary>
    public static Decision? BadText(string field, string? text, int limit = ComplaintLimits.Text)
    {
        FieldChecks check = new();
        check.Required(field, text, limit);
        return check.Problems.Count == 0 ? null : Invalid("text-invalid", "The text is missing or not valid.", check.Problems);
    }

    /// <summary>A reason must be there and have a sane length; null when it does.</summary>
    public static Decision? BadReason(string? reason) => BadText("/reason", reason, ComplaintLimits.Reason);

    /// <summary>Only who has it, or a superior, acts on a complaint; nobody's is anybody's. Null when the person may.</summary>
    public static Decision? NotTheirs(ComplaintState state, ComplaintFacts facts)
    {
        if (!facts.By.HasAny([.. ComplaintRoles.Desk])) return WrongRole(ComplaintRoles.Desk);
        if (!state.IsOpen) return NotInStatus(state, "Only an open complaint is worked on");
        return state.IsOfAnother(facts.By) && !facts.By.HasAny([.. ComplaintRoles.Superiors])
            ? Decision.Refuse(RefusalKind.Conflict, "taken-by-another", "Another agent has this complaint. A lead can assign it to you.")
            : null;
    }

    /// <summary>Only the customer, by the link, does this. Null when it is them.</summary>
    public static Decision? NotTheCustomer(ComplaintFacts facts) =>
        facts.By.HasAny(ComplaintRoles.Customer) ? null : WrongRole([ComplaintRoles.Customer]);

    /// <summary>An answer to a proposal that was replaced is no answer to the new one. Null when it is the one that stands, or none is named.</summary>
    public static Decision? AnotherProposal(ComplaintState state, long? proposalId) =>
        proposalId is not null && state.Proposal is not null && proposalId != state.ProposalSeq
            ? Decision.Refuse(RefusalKind.Conflict, "proposal-changed", "There is another proposal now. Please read it first.")
            : null;

    /// <summary>There is nothing to accept or refuse: nothing was proposed, or something else was asked since.</summary>
    public static Decision NoProposal(ComplaintState state, string what) => state is { Status: ComplaintStatus.WaitingForCustomer, ProposalSeq: not null }
        ? Decision.Refuse(RefusalKind.Conflict, "proposal-superseded", "Something was asked after the proposal, which no longer stands. Please answer the question.")
        : NotInStatus(state, what);
}
