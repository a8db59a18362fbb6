namespace Ecom.Functions.Claims.Rules;

/// <summary>Says that nothing more is expected of the carrier.</summary>
/// <param name="Reason">Why.</param>
public sealed record CloseRecovery(string Reason) : ClaimCommand;
