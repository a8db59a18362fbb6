namespace Ecom.LocalHost.Simulators;

/// <summary>Which partner a simulator plays.</summary>
public enum SimulatorRole
{
    /// <summary>The payment service.</summary>
    Payments,

    /// <summary>A carrier.</summary>
    Carrier,

    /// <summary>The storefront.</summary>
    Shop,
}
