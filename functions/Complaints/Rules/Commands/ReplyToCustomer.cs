namespace Ecom.Functions.Complaints.Rules;

/// <summary>Answers the customer.</summary>
/// <param name="Text">The answer.</param>
public sealed record ReplyToCustomer(string Text) : ComplaintCommand;
