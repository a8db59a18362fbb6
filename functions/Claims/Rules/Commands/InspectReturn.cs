namespace Ecom.Functions.Claims.Rules;

/// <summary>Says what came back.</summary>
/// <param name="Lines">The pieces that came back and count; null: all that are claimed.</param>
/// <param name="Note">What was found.</param>
public sealed record InspectReturn(IReadOnlyList<ClaimedLine>? Lines, string Note) : ClaimCommand;
