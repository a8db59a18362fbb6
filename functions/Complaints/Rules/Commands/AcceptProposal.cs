namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer accepts the proposal.</summary>
/// <param name="ProposalId">The proposal that they saw (<see cref="ProposalIds"/>); null: whichever stands.</param>
public sealed record AcceptProposal(string? ProposalId = null) : ComplaintCommand;
