namespace Ecom.Functions.Orders.Rules;

/// <summary>A step stays broken.</summary>
/// <param name="Step">The step.</param>
/// <param name="Reason">Type of the fault.</param>
public sealed record ParkWork(string Step, string Reason) : OrderCommand;
