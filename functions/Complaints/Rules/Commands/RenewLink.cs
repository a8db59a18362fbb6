namespace Ecom.Functions.Complaints.Rules;

/// <summary>Makes a new link for the customer; older ones are dead.</summary>
public sealed record RenewLink : ComplaintCommand;
