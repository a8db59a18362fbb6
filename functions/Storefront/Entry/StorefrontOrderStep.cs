using System.Text.Json.Serialization;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>Details of <c>order.confirmed</c>, <c>order.picked</c>, <c>order.cancelled</c> and <c>order.signed</c>.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Reason">Why it was cancelled.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record StorefrontOrderStep(string OrderId, string? Reason = null);
