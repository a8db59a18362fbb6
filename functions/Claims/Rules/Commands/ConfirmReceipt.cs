namespace Ecom.Functions.Claims.Rules;

/// <summary>Says that the compensation came.</summary>
public sealed record ConfirmReceipt : ClaimCommand;
