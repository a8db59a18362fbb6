namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>Where a pickup stands.</summary>
internal enum PickupStatus
{
    /// <summary>Booked.</summary>
    Booked,

    /// <summary>The parcel was fetched.</summary>
    PickedUp,

    /// <summary>Called off.</summary>
    Cancelled,
}
