using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The customer refuses the proposal.</summary>
/// <param name="Reason">Why.</param>
/// <param name="ProposalId">The proposal that was seen, as the view names it; without it, the one that stands.</param>
public sealed record FollowRefusal(string Reason, long? ProposalId = null) : LinkRequest<ComplaintCommand>
{
    /// <inheritdoc/>
    internal override LinkEntries Entries => new((FollowFieldNames.Reason, Reason));

    /// <summary>The form's fields.</summary>
    internal static FollowRefusal Of(FormFields form) =>
        new(form[FollowFieldNames.Reason], FormNumber.Of(form, FollowFieldNames.Proposal));

    /// <inheritdoc/>
    internal override ComplaintCommand ToCommand() => new RefuseProposal(TextRules.Paragraphs(Reason), ProposalId);
}
