namespace Ecom.Functions.Orders.Rules;

/// <summary>A stage of an order, and what makes it.</summary>
/// <param name="Status">The stage.</param>
/// <param name="Facts">The facts that make it, in words of the diagram.</param>
/// <param name="Holds">Whether what is known makes it.</param>
public sealed record OrderStage(OrderStatus Status, string Facts, Func<OrderState, bool> Holds);
