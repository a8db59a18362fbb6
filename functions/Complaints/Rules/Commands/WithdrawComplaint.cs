namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer takes the complaint back.</summary>
/// <param name="Reason">Why.</param>
public sealed record WithdrawComplaint(string? Reason) : ComplaintCommand;
