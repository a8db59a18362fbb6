using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>An agent is to judge.</summary>
/// <param name="Reason">Why now.</param>
public sealed record JudgementRequested([PersonalData] string Reason) : ClaimEvent;
