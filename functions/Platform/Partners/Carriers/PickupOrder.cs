namespace Ecom.Functions.Platform.Partners.Carriers;

/// <summary>A parcel to be fetched from a customer.</summary>
/// <param name="Carrier">The carrier.</param>
/// <param name="OrderId">The order from which it comes.</param>
/// <param name="Reference">What it is for: a case's number.</param>
/// <param name="Name">Whom to ask for.</param>
/// <param name="Phone">The phone there.</param>
/// <param name="Address">Where.</param>
public sealed record PickupOrder(string Carrier, string OrderId, string Reference, string Name, string Phone, string Address)
{
    /// <summary>The reference; the rest is personal data.</summary>
    public override string ToString() => $"{nameof(PickupOrder)} {Carrier} {Reference}";
}
