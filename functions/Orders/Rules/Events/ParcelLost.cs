using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>A parcel is lost: a claim is opened, once for each parcel. A later scan is kept and withdraws nothing; the claim deals with it.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="Since">When it was last seen, or handed over.</param>
/// <param name="Days">The limit that passed, in calendar days; null: the carrier says that it is lost.</param>
/// <param name="Policy">Version of the policy.</param>
public sealed record ParcelLost(ParcelKey Parcel, DateTimeOffset Since, int? Days, string Policy) : OrderEvent;
