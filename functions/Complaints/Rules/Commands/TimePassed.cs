namespace Ecom.Functions.Complaints.Rules;

/// <summary>Lets deadlines act.</summary>
public sealed record TimePassed : ComplaintCommand;
