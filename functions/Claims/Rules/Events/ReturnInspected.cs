using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>What came back was looked at.</summary>
/// <param name="Lines">The pieces that came back and count; those that did not come or are not damaged do not.</param>
/// <param name="Note">What was found.</param>
public sealed record ReturnInspected(IReadOnlyList<ClaimedLine> Lines, [PersonalData] string Note) : ClaimEvent;
