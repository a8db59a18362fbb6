namespace Ecom.Functions.Complaints.Rules;

/// <summary>Nobody followed up, at any level.</summary>
public sealed record FollowUpLapsed : ComplaintEvent;
