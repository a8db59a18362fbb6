namespace Ecom.Functions.Complaints.Pages;

/// <summary>What the customer was asked.</summary>
/// <param name="Text">The question.</param>
/// <param name="Until">When silence ends the complaint.</param>
public sealed record FollowQuestion(string Text, DateTimeOffset Until);
