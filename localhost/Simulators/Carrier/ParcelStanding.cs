namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>Where a parcel stands.</summary>
internal enum ParcelStanding
{
    /// <summary>Nobody knows it.</summary>
    Unknown,

    /// <summary>Announced and never seen.</summary>
    Announced,

    /// <summary>On its way.</summary>
    InTransit,

    /// <summary>Delivered.</summary>
    Delivered,

    /// <summary>On its way back, or there.</summary>
    Returning,

    /// <summary>Lost.</summary>
    Lost,

    /// <summary>Damaged or destroyed.</summary>
    Damaged,
}
