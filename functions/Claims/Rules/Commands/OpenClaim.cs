namespace Ecom.Functions.Claims.Rules;

/// <summary>Opens a claim.</summary>
/// <param name="Report">What is reported.</param>
public sealed record OpenClaim(ClaimReport Report) : ClaimCommand;
