using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Where a parcel is fetched.</summary>
/// <param name="Name">Whom to ask for.</param>
/// <param name="Phone">The phone there.</param>
/// <param name="Address">Where.</param>
public sealed record PickupPlace([PersonalData] string Name, [PersonalData] string Phone, [PersonalData] string Address)
{
    /// <summary>Nothing: all of it is personal data.</summary>
    public override string ToString() => nameof(PickupPlace);
}
