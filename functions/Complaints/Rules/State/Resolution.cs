namespace Ecom.Functions.Complaints.Rules;

/// <summary>A resolution.</summary>
/// <param name="Round">Which: 0 is the first.</param>
/// <param name="How">How it came about.</param>
/// <param name="Text">In words, for the customer.</param>
/// <param name="At">When.</param>
/// <param name="ReopenUntil">Until when it may be reopened.</param>
public sealed record Resolution(int Round, ResolutionKind How, string Text, DateTimeOffset At, DateTimeOffset ReopenUntil);
