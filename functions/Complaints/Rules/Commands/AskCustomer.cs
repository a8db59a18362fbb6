namespace Ecom.Functions.Complaints.Rules;

/// <summary>Asks the customer for something and waits for it.</summary>
/// <param name="Text">What is asked.</param>
/// <param name="Cause">Why the clocks pause, for the explanation.</param>
public sealed record AskCustomer(string Text, string Cause) : ComplaintCommand;
