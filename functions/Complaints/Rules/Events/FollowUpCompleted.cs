using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Somebody followed up.</summary>
/// <param name="Text">What was done.</param>
public sealed record FollowUpCompleted([PersonalData] string Text) : ComplaintEvent;
