namespace Ecom.Functions.Claims.Rules;

/// <summary>The customer says that it did not come.</summary>
/// <param name="Text">In their words.</param>
public sealed record ReceiptDisputed(string Text) : ClaimEvent;
