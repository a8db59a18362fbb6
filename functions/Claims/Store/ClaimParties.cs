using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Store;

/// <summary>The names under which claims are found besides their number.</summary>
public static class ClaimParties
{
    /// <summary>The name of all claims with effects that wait for a person.</summary>
    public const string Parked = "effects:parked";

    /// <summary>All names of a claim. Customers' names are those of <see cref="PersonName"/>.</summary>
    /// <param name="state">The claim.</param>
    public static IReadOnlyList<string> Of(ClaimState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        IEnumerable<ParcelKey?> parcels = [state.Parcel, state.ReturnParcel, .. state.Effects.Select(effect => effect.Parcel)];
        return
        [
            .. PersonName.Parties(state.Report.Customer.Id, state.Report.Customer.Email),
            Order(state.Report.OrderId),
            .. parcels.OfType<ParcelKey>().Distinct().Select(Parcel),
            .. state.Photos.Select(photo => Photo(photo.Sha256)),
            .. state.Effects.Exists(effect => effect.Status == EffectStatus.Parked) ? [Parked] : Array.Empty<string>(),
            .. state is { Recovery: { } recovery, Parcel: { } parcel } ? [Recovery(parcel.Carrier, recovery.RecoveryId)] : Array.Empty<string>(),
        ];
    }

    /// <summary>The name of an order.</summary>
    /// <param name="orderId">The order.</param>
    public static string Order(string orderId) => $"order:{orderId}";

    /// <summary>The name of a parcel.</summary>
    /// <param name="parcel">The parcel.</param>
    public static string Parcel(ParcelKey parcel) => $"parcel:{parcel}";

    /// <summary>The name of a photo.</summary>
    /// <param name="sha256">SHA-256 of the original.</param>
    public static string Photo(string sha256) => $"photo:{sha256}";

    /// <summary>The name of a claim against a carrier.</summary>
    /// <param name="carrier">The carrier.</param>
    /// <param name="recoveryId">The claim, as the carrier knows it.</param>
    public static string Recovery(string carrier, string recoveryId) => $"recovery:{carrier}:{recoveryId}";
}
