using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Body of an inspection of what came back.</summary>
/// <param name="Note">What was found.</param>
/// <param name="Lines">The pieces that came back and count; without it, all that are claimed.</param>
public sealed record InspectionRequest(string Note, IReadOnlyList<ClaimedLine>? Lines = null);
