namespace Ecom.Functions.Claims.Rules;

/// <summary>The replacement was seen.</summary>
/// <param name="Finding">Where it is.</param>
/// <param name="SeenAt">When it was seen.</param>
/// <param name="EndsAt">When receipt counts as confirmed; null: as before.</param>
public sealed record ReplacementMoved(TraceFinding Finding, DateTimeOffset SeenAt, DateTimeOffset? EndsAt) : ClaimEvent;
