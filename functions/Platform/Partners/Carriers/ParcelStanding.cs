using System.Text.Json.Serialization;

namespace Ecom.Functions.Platform.Partners.Carriers;

/// <summary>Where a parcel stands, says its carrier.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParcelStanding>))]
public enum ParcelStanding
{
    /// <summary>The carrier does not know it.</summary>
    Unknown,

    /// <summary>Announced and never seen.</summary>
    Announced,

    /// <summary>On its way.</summary>
    InTransit,

    /// <summary>Delivered.</summary>
    Delivered,

    /// <summary>On its way back to the sender, or there.</summary>
    Returning,

    /// <summary>The carrier says that it is lost.</summary>
    Lost,

    /// <summary>The carrier says that it is damaged or destroyed.</summary>
    Damaged,
}
