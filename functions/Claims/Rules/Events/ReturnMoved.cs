namespace Ecom.Functions.Claims.Rules;

/// <summary>The carrier has what comes back, so it is no longer the customer's turn.</summary>
/// <param name="EndsAt">When it must have arrived.</param>
public sealed record ReturnMoved(DateTimeOffset EndsAt) : ClaimEvent;
