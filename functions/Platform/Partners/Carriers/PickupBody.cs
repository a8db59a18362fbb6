namespace Ecom.Functions.Platform.Partners.Carriers;

/// <summary>A pickup as it is sent to its carrier.</summary>
/// <param name="OrderId">The order from which the parcel comes.</param>
/// <param name="Reference">A case's number.</param>
/// <param name="Name">Whom to ask for.</param>
/// <param name="Phone">The phone there.</param>
/// <param name="Address">Where.</param>
internal sealed record PickupBody(string OrderId, string Reference, string Name, string Phone, string Address)
{
    /// <summary>The reference; the rest is personal data.</summary>
    public override string ToString() => $"{nameof(PickupBody)} {Reference}";
}
