namespace Ecom.Functions.Claims.Rules;

/// <summary>The way that was chosen.</summary>
/// <param name="Option">The way.</param>
/// <param name="BySilence">Whether the default was chosen since the customer said nothing.</param>
/// <param name="Pickup">Where what is damaged is fetched; null: the customer sends it, or nothing comes back.</param>
public sealed record ClaimChoice(PlanOption Option, bool BySilence, PickupPlace? Pickup);
