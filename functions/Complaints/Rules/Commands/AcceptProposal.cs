namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer accepts the proposal.</summary>
public sealed record AcceptProposal : ComplaintCommand;
