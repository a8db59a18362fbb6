namespace Ecom.Functions.Orders.Rules;

/// <summary>Limits on what an order may hold.</summary>
public static class OrderLimits
{
    /// <summary>Characters of ids of orders, customers, lines, payments and replacements, and of names.</summary>
    public const int Name = 100;

    /// <summary>Characters of the id of an event.</summary>
    public const int EventId = 200;

    /// <summary>Characters of a carrier's name.</summary>
    public const int Carrier = 32;

    /// <summary>Characters of a parcel's number.</summary>
    public const int TrackingNumber = 60;

    /// <summary>Characters of a place or a reason.</summary>
    public const int Line = 200;

    /// <summary>Lines of an order.</summary>
    public const int Lines = 100;

    /// <summary>Pieces of a line.</summary>
    public const int Quantity = 10_000;

    /// <summary>Parcels of an order.</summary>
    public const int Parcels = 100;

    /// <summary>Events of an order; more would be a sender that runs wild.</summary>
    public const int Events = 2_000;

    /// <summary>Scans that are kept of a parcel that no order knows yet; they are added to the order in one append.</summary>
    public const int KeptScans = 40;

    /// <summary>How far ahead of this clock an event may say that it happened.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(1);
}
