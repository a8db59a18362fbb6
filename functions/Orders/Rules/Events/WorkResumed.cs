namespace Ecom.Functions.Orders.Rules;

/// <summary>Parked work is tried again.</summary>
public sealed record WorkResumed : OrderEvent;
