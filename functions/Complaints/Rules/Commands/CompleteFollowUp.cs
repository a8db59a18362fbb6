namespace Ecom.Functions.Complaints.Rules;

/// <summary>A lead has followed up on a low score.</summary>
/// <param name="Text">What was done.</param>
public sealed record CompleteFollowUp(string Text) : ComplaintCommand;
