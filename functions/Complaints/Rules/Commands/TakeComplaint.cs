namespace Ecom.Functions.Complaints.Rules;

/// <summary>An agent takes the complaint.</summary>
public sealed record TakeComplaint : ComplaintCommand;
