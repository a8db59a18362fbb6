using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>A parcel was not seen for too long: a complaint is opened, once for each parcel.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="Since">When it was last seen, or handed over.</param>
/// <param name="Days">The limit that passed, in calendar days.</param>
/// <param name="Policy">Version of the policy.</param>
public sealed record ParcelDelayed(ParcelKey Parcel, DateTimeOffset Since, int Days, string Policy) : OrderEvent;
