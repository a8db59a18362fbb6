namespace Ecom.Functions.Claims.Rules;

/// <summary>A parcel that reappeared after the compensation, or while it was under way.</summary>
/// <param name="Finding">Where it is.</param>
/// <param name="SeenAt">When it was seen first.</param>
/// <param name="Way">What becomes of it; null: not decided.</param>
/// <param name="IsSettled">Whether that has happened.</param>
/// <param name="EndsAt">Until when it is to happen.</param>
/// <param name="Pickup">Where it is fetched.</param>
public sealed record Reappearance(
    TraceFinding Finding,
    DateTimeOffset SeenAt,
    ReappearanceWay? Way = null,
    bool IsSettled = false,
    DateTimeOffset? EndsAt = null,
    PickupPlace? Pickup = null);
