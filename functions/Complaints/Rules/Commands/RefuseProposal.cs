namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer refuses the proposal.</summary>
/// <param name="Reason">Why.</param>
public sealed record RefuseProposal(string Reason) : ComplaintCommand;
