using Ecom.Functions.Complaints.Pages;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Links;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>The customer accepts the proposal.</summary>
/// <param name="ProposalId">The proposal that was seen, as the view names it; without it, the one that stands.</param>
public sealed record FollowAcceptance(long? ProposalId = null) : LinkRequest<ComplaintCommand>
{
    /// <inheritdoc/>
    internal override LinkEntries Entries => LinkEntries.None;

    /// <summary>The form's fields.</summary>
    internal static FollowAcceptance Of(FormFields form) => new(FormNumber.Of(form, FollowFieldNames.Proposal));

    /// <inheritdoc/>
    internal override ComplaintCommand ToCommand() => new AcceptProposal(ProposalId);
}
