namespace Ecom.Functions.Orders.Rules;

/// <summary>The shop or a carrier says that something happened.</summary>
/// <param name="OrderId">The order's id at the shop.</param>
/// <param name="Fact">What happened.</param>
public sealed record RecordFact(string OrderId, OrderFact Fact) : OrderCommand;
