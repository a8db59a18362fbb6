namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer has it.</summary>
/// <param name="BySilence">Whether it counts as confirmed since the customer said nothing.</param>
/// <param name="WatchUntil">Until when the claim stays under watch.</param>
public sealed record ReceiptConfirmed(bool BySilence, DateTimeOffset WatchUntil) : ClaimEvent;
