using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Claims.Entry;

/// <summary>Body of a decision on a parcel that reappeared.</summary>
/// <param name="Way">What becomes of it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Pickup">Where it is fetched; null: the customer sends it, or nothing comes back.</param>
public sealed record ReappearanceRequest(ReappearanceWay Way, string Reason, PickupPlace? Pickup = null)
{
    /// <summary>The way; the rest is personal data.</summary>
    public override string ToString() => $"{nameof(ReappearanceRequest)} {Way}";
}
