namespace Ecom.Functions.Platform.Partners.Carriers;

/// <summary>A claim that a carrier took.</summary>
/// <param name="RecoveryId">The claim, as the carrier knows it.</param>
public sealed record RecoveryReceipt(string RecoveryId);
