namespace Ecom.Functions.Complaints.Rules;

/// <summary>It goes on without what was waited for.</summary>
/// <param name="Reason">Why.</param>
public sealed record WaitingStopped(string Reason) : ComplaintEvent;
