namespace Ecom.Functions.Claims.Rules;

/// <summary>Kills the customer's link.</summary>
/// <param name="Reason">Why.</param>
public sealed record RevokeLink(string Reason) : ClaimCommand;
