namespace Ecom.Functions.Carriers.Entry;

/// <summary>Limits on what a carrier may say, in characters.</summary>
internal static class CarrierLimits
{
    /// <summary>An id at the carrier, or a reference.</summary>
    public const int Id = 200;

    /// <summary>A parcel's number; it is part of ids elsewhere.</summary>
    public const int TrackingNumber = 60;

    /// <summary>A place.</summary>
    public const int Place = 200;

    /// <summary>A reason.</summary>
    public const int Reason = 1_000;
}
