using System.Text.Json.Serialization;

namespace Ecom.Functions.Orders.Rules;

/// <summary>Something that the shop or a carrier says has happened. Facts come in any order, and their order makes no difference.</summary>
/// <param name="EventId">The event's id at its source.</param>
/// <param name="HappenedAt">When it happened, says the source.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fact")]
[JsonDerivedType(typeof(OrderPlaced), nameof(OrderPlaced))]
[JsonDerivedType(typeof(OrderConfirmed), nameof(OrderConfirmed))]
[JsonDerivedType(typeof(OrderPaid), nameof(OrderPaid))]
[JsonDerivedType(typeof(OrderPicked), nameof(OrderPicked))]
[JsonDerivedType(typeof(ParcelShipped), nameof(ParcelShipped))]
[JsonDerivedType(typeof(ParcelScanned), nameof(ParcelScanned))]
[JsonDerivedType(typeof(OrderSigned), nameof(OrderSigned))]
[JsonDerivedType(typeof(OrderCancelled), nameof(OrderCancelled))]
public abstract record OrderFact(string EventId, DateTimeOffset HappenedAt) : OrderEvent
{
    /// <summary>What tells facts apart, and is the id of the command that records one: the event's id, for scans with the parcel.</summary>
    [JsonIgnore]
    public virtual string Key => $"shop:{EventId}";
}
