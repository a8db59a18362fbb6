namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>What happened to a parcel.</summary>
internal enum ScanKind
{
    /// <summary>Announced, not seen yet.</summary>
    Announced,

    /// <summary>Handed over.</summary>
    PickedUp,

    /// <summary>Seen on its way.</summary>
    InTransit,

    /// <summary>On the way to the door.</summary>
    OutForDelivery,

    /// <summary>Delivered.</summary>
    Delivered,

    /// <summary>On its way back.</summary>
    Returning,

    /// <summary>Back at the sender.</summary>
    Returned,

    /// <summary>Lost.</summary>
    Lost,

    /// <summary>Damaged or destroyed.</summary>
    Damaged,
}
