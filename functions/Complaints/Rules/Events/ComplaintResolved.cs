using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>It is resolved; the customer is asked how content they are.</summary>
/// <param name="How">How.</param>
/// <param name="Text">The resolution.</param>
/// <param name="ReopenUntil">Until when it may be reopened.</param>
public sealed record ComplaintResolved(ResolutionKind How, [PersonalData] string Text, DateTimeOffset ReopenUntil) : ComplaintEvent;
