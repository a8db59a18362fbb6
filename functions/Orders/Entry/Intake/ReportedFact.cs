using Ecom.Functions.Orders.Rules;

namespace Ecom.Functions.Orders.Entry;

/// <summary>A fact, and the order that it is about.</summary>
/// <param name="OrderId">The order's id at the shop.</param>
/// <param name="Fact">What happened.</param>
internal sealed record ReportedFact(string OrderId, OrderFact Fact);
