namespace Ecom.Functions.Claims.Rules;

/// <summary>Takes the claim back.</summary>
/// <param name="Reason">Why.</param>
public sealed record WithdrawClaim(string? Reason) : ClaimCommand;
