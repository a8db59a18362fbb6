namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer writes.</summary>
/// <param name="Text">What they write.</param>
public sealed record WriteAsCustomer(string Text) : ComplaintCommand;
