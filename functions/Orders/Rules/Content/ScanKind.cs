namespace Ecom.Functions.Orders.Rules;

/// <summary>What a carrier says of a parcel.</summary>
public enum ScanKind
{
    /// <summary>Announced, not seen yet.</summary>
    Announced,

    /// <summary>Handed over to the carrier.</summary>
    PickedUp,

    /// <summary>Seen on its way.</summary>
    InTransit,

    /// <summary>On the way to the customer's door.</summary>
    OutForDelivery,

    /// <summary>Delivered and signed for.</summary>
    Delivered,

    /// <summary>On its way back to the sender.</summary>
    Returning,

    /// <summary>Back at the sender.</summary>
    Returned,

    /// <summary>The carrier says that it is lost.</summary>
    Lost,

    /// <summary>The carrier says that it is damaged or destroyed.</summary>
    Damaged,
}
