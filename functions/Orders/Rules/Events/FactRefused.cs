namespace Ecom.Functions.Orders.Rules;

/// <summary>A fact that contradicts what came between its arrival and its turn, or a person's command that came too late.</summary>
/// <param name="Command">What was to be done.</param>
/// <param name="Code">Why not.</param>
/// <param name="Detail">Why not, for people.</param>
public sealed record FactRefused(string Command, string Code, string Detail) : OrderEvent;
