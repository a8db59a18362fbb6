namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer refuses the proposal.</summary>
/// <param name="Reason">Why.</param>
/// <param name="ProposalId">The proposal that they saw (<see cref="ComplaintState.ProposalSeq"/>); null: whichever stands.</param>
public sealed record RefuseProposal(string Reason, long? ProposalId = null) : ComplaintCommand;
