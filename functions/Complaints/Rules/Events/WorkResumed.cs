namespace Ecom.Functions.Complaints.Rules;

/// <summary>Parked work is tried again.</summary>
public sealed record WorkResumed : ComplaintEvent;
