namespace Ecom.Functions.Complaints.Entry;

/// <summary>Body of a transfer.</summary>
/// <param name="Queue">The queue.</param>
/// <param name="Reason">Why, for the colleagues.</param>
public sealed record TransferRequest(string Queue, string Reason);
