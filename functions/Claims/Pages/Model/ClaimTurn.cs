namespace Ecom.Functions.Claims.Pages;

/// <summary>Whose turn it is.</summary>
public enum ClaimTurn
{
    /// <summary>The customer was asked for something.</summary>
    Customer,

    /// <summary>Customer service works on it.</summary>
    Service,

    /// <summary>A carrier looks for a parcel, or has one on its way.</summary>
    Carrier,

    /// <summary>It is compensated or over.</summary>
    Nobody,
}
