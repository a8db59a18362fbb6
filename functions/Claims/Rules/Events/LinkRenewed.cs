namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer gets a new link; older ones die.</summary>
/// <param name="Issue">Its number.</param>
public sealed record LinkRenewed(int Issue) : ClaimEvent;
