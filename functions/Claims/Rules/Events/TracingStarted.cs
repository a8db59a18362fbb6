namespace Ecom.Functions.Claims.Rules;

/// <summary>The parcel is looked for.</summary>
/// <param name="LostAt">When it is deemed lost if nobody sees it.</param>
public sealed record TracingStarted(DateTimeOffset LostAt) : ClaimEvent;
