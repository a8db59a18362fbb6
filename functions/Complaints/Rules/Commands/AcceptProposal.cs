namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer accepts the proposal.</summary>
/// <param name="ProposalId">The proposal that they saw (<see cref="ComplaintState.ProposalSeq"/>); null: whichever stands.</param>
public sealed record AcceptProposal(long? ProposalId = null) : ComplaintCommand;
