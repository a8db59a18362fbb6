using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Partners.Carriers;

/// <summary>A claim against a carrier.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="Kind"><c>lost</c> or <c>damaged</c>.</param>
/// <param name="Amount">What is claimed.</param>
/// <param name="Reference">What it is for: a case's number.</param>
public sealed record RecoveryOrder(ParcelKey Parcel, string Kind, Money Amount, string Reference);
