namespace Ecom.Functions.Claims.Rules;

/// <summary>What is damaged is to come back.</summary>
/// <param name="RemindAt">When the customer is reminded.</param>
/// <param name="EndsAt">When the claim ends if nothing came.</param>
public sealed record ReturnAwaited(DateTimeOffset RemindAt, DateTimeOffset EndsAt) : ClaimEvent;
