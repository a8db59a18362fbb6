namespace Ecom.Functions.Claims.Rules;

/// <summary>Gives the customer a new link; older ones die.</summary>
public sealed record RenewLink : ClaimCommand;
