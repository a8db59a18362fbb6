using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>The customer rated the resolution.</summary>
/// <param name="Round">Which resolution.</param>
/// <param name="Score">1 to 5.</param>
/// <param name="Comment">In words.</param>
public sealed record ResolutionRated(int Round, int Score, [PersonalData] string? Comment) : ComplaintEvent;
