namespace Ecom.Functions.Complaints.Rules;

/// <summary>Somebody followed up.</summary>
/// <param name="Text">What was done.</param>
public sealed record FollowUpCompleted(string Text) : ComplaintEvent;
