namespace Ecom.Functions.Complaints.Rules;

/// <summary>Goes on without what was waited for.</summary>
/// <param name="Reason">Why.</param>
public sealed record StopWaiting(string Reason) : ComplaintCommand;
