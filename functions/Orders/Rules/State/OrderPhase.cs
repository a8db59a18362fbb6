namespace Ecom.Functions.Orders.Rules;

/// <summary>Which part of the flow an order is in.</summary>
public enum OrderPhase
{
    /// <summary>Nothing was ever recorded of it: its first event was refused.</summary>
    None,

    /// <summary>Something is expected of it.</summary>
    Living,

    /// <summary>Waiting for the next try, after a step stayed broken.</summary>
    Parked,

    /// <summary>Over, until something comes.</summary>
    Ended,
}
