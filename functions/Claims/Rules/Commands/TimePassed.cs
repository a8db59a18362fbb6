namespace Ecom.Functions.Claims.Rules;

/// <summary>A deadline may have come.</summary>
public sealed record TimePassed : ClaimCommand;
