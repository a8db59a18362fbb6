namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>Whose turn it is while a case waits.</summary>
public enum WaitingFor
{
    /// <summary>The customer.</summary>
    Customer,

    /// <summary>The merchant.</summary>
    Merchant,

    /// <summary>The carrier.</summary>
    Carrier,

    /// <summary>Somebody else outside of the company.</summary>
    ThirdParty,
}
