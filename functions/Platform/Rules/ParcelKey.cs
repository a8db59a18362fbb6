namespace Ecom.Functions.Platform.Rules;

/// <summary>A parcel, as its carrier knows it.</summary>
/// <param name="Carrier">The carrier's name in this application, such as <c>sf</c>; lower case.</param>
/// <param name="TrackingNumber">Its number at the carrier.</param>
public sealed record ParcelKey(string Carrier, string TrackingNumber)
{
    /// <summary>Carrier and number in one word: part of ids and of index entries.</summary>
    public override string ToString() => $"{Carrier}:{TrackingNumber}";
}
