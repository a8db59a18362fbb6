namespace Ecom.Functions.Claims.Rules;

/// <summary>Chooses a way.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Pickup">Where what is damaged is fetched; null: the customer sends it, or nothing comes back.</param>
public sealed record ChooseOption(CompensationKind Kind, PickupPlace? Pickup) : ClaimCommand;
