namespace Ecom.Functions.Orders.Rules;

/// <summary>How far an order is; by what is known, whatever came first.</summary>
public enum OrderStatus
{
    /// <summary>Something came of it that tells no stage, such as an announcement of a parcel.</summary>
    Known,

    /// <summary>Placed.</summary>
    Placed,

    /// <summary>Confirmed by the merchant.</summary>
    Confirmed,

    /// <summary>Paid.</summary>
    Paid,

    /// <summary>Picked in the warehouse.</summary>
    Picked,

    /// <summary>A parcel was handed over.</summary>
    Shipped,

    /// <summary>A carrier saw a parcel.</summary>
    InTransit,

    /// <summary>All that was shipped was delivered, or the customer confirmed it.</summary>
    Signed,

    /// <summary>Cancelled.</summary>
    Cancelled,
}
