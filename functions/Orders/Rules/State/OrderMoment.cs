using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>One moment of an order's timeline.</summary>
/// <param name="At">When it happened.</param>
/// <param name="What">What happened: the name of the event.</param>
/// <param name="Parcel">The parcel concerned; null: the order.</param>
/// <param name="Scan">What the carrier said of it.</param>
/// <param name="Place">Where.</param>
/// <param name="Note">More of it, such as a reason.</param>
/// <param name="RecordedAt">When it became known here.</param>
public sealed record OrderMoment(
    DateTimeOffset At, string What, ParcelKey? Parcel, ScanKind? Scan, string? Place, string? Note, DateTimeOffset RecordedAt);
