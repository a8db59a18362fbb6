namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer was reminded that it is their turn.</summary>
public sealed record CustomerReminded : ClaimEvent;
