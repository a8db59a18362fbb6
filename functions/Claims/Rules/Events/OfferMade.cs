namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer was told the ways: it is their turn.</summary>
/// <param name="RemindAt">When they are reminded.</param>
/// <param name="EndsAt">When the default is chosen for them.</param>
public sealed record OfferMade(DateTimeOffset RemindAt, DateTimeOffset EndsAt) : ClaimEvent;
