namespace Ecom.Functions.Claims.Rules;

/// <summary>Records what came of a try of an effect.</summary>
/// <param name="Report">What came of it.</param>
public sealed record RecordEffect(EffectReport Report) : ClaimCommand;
