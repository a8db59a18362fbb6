using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Messages;

/// <summary>A parcel that was handed over to a carrier.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="LineIds">The lines in it; empty or not said: all.</param>
/// <param name="SameCity">Whether it goes within one city; not said: as the order says.</param>
/// <param name="ReplacementId">The replacement that it is, as the shop knows it.</param>
public sealed record OrderShipment(ParcelKey Parcel, IReadOnlyList<string>? LineIds = null, bool? SameCity = null, string? ReplacementId = null);
