using Ecom.Functions.Complaints.Rules;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The resolution as the customer sees it.</summary>
/// <param name="How">How it came about.</param>
/// <param name="Text">In words.</param>
/// <param name="At">When.</param>
/// <param name="ReopenUntil">Until when the complaint may be reopened.</param>
/// <param name="Score">The customer's rating; null while there is none.</param>
public sealed record FollowResolution(ResolutionKind How, string Text, DateTimeOffset At, DateTimeOffset ReopenUntil, int? Score);
