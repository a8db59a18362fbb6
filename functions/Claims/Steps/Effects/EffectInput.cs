namespace Ecom.Functions.Claims.Steps;

/// <summary>Input of a step that does something outside.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="Now">The orchestration's time: only what is due by then is done.</param>
public sealed record EffectInput(string ClaimId, DateTimeOffset Now);
