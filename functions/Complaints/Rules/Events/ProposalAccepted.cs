namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer accepted the proposal.</summary>
public sealed record ProposalAccepted : ComplaintEvent;
