namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer is not content with the resolution.</summary>
/// <param name="Reason">Why.</param>
public sealed record ReopenComplaint(string Reason) : ComplaintCommand;
