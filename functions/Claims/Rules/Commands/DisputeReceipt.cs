namespace Ecom.Functions.Claims.Rules;

/// <summary>Says that the compensation did not come.</summary>
/// <param name="Text">In words.</param>
public sealed record DisputeReceipt(string Text) : ClaimCommand;
