namespace Ecom.Functions.Claims.Rules;

/// <summary>Says that it was taken for the wrong kind.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why.</param>
public sealed record Reclassify(ClaimKind Kind, string Reason) : ClaimCommand;
