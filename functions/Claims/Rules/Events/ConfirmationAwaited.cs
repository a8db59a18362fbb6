namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer got what was chosen, or has it on the way: it is their turn.</summary>
/// <param name="EndsAt">When receipt counts as confirmed.</param>
public sealed record ConfirmationAwaited(DateTimeOffset EndsAt) : ClaimEvent;
