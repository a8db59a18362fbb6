using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer refused the proposal.</summary>
/// <param name="Reason">Why.</param>
public sealed record ProposalRefused([PersonalData] string Reason) : ComplaintEvent;
