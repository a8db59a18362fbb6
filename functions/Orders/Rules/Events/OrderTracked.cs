namespace Ecom.Functions.Orders.Rules;

/// <summary>An order was heard of for the first time, by whatever came first.</summary>
/// <param name="OrderId">Its id at the shop.</param>
public sealed record OrderTracked(string OrderId) : OrderEvent;
