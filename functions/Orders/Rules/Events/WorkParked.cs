namespace Ecom.Functions.Orders.Rules;

/// <summary>A step stays broken; it is tried again, and the log says so.</summary>
/// <param name="Step">The step.</param>
/// <param name="Reason">Type of the fault.</param>
/// <param name="RetryAt">When it is tried again.</param>
public sealed record WorkParked(string Step, string Reason, DateTimeOffset RetryAt) : OrderEvent;
