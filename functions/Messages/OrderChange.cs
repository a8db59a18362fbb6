using System.Text.Json.Serialization;

namespace Ecom.Functions.Messages;

/// <summary>What happened to an order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrderChange>))]
public enum OrderChange
{
    /// <summary>The customer placed it.</summary>
    Placed,

    /// <summary>The merchant confirmed it.</summary>
    Confirmed,

    /// <summary>It was paid.</summary>
    Paid,

    /// <summary>The warehouse picked it.</summary>
    Picked,

    /// <summary>A parcel of it was handed over to a carrier.</summary>
    Shipped,

    /// <summary>It was cancelled.</summary>
    Cancelled,

    /// <summary>The customer confirmed that it came.</summary>
    Signed,
}
