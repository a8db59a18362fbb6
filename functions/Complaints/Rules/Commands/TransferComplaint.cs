namespace Ecom.Functions.Complaints.Rules;

/// <summary>Hands the complaint to another queue, such as an expert group.</summary>
/// <param name="Queue">The queue.</param>
/// <param name="Reason">Why, for the colleagues.</param>
public sealed record TransferComplaint(string Queue, string Reason) : ComplaintCommand;
