namespace Ecom.Functions.Complaints.Rules;

/// <summary>It is over and can't be reopened.</summary>
public sealed record ComplaintClosed : ComplaintEvent;
