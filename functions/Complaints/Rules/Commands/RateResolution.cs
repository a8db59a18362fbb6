namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer rates the resolution, once each.</summary>
/// <param name="Score">1 (bad) to 5 (good).</param>
/// <param name="Comment">In words.</param>
public sealed record RateResolution(int Score, string? Comment) : ComplaintCommand;
