using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>The claim is over.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">Why.</param>
public sealed record ClaimClosed(ClaimOutcome Outcome, [PersonalData] string Reason) : ClaimEvent;
