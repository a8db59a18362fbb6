using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Messages;

namespace Ecom.Functions.Claims.Entry;

/// <summary>What a carrier's event is to claims.</summary>
internal static class ParcelSighting
{
    /// <summary>The command for an event; null for one that says nothing of where the parcel is.</summary>
    /// <param name="happened">The event.</param>
    public static SeeParcel? CommandOf(ParcelEvent happened) => FindingOf(happened.Kind) is { } finding
        ? new SeeParcel(happened.Parcel, finding, happened.At)
        : null;

    /// <summary>The id of the command: the same event twice is one. Carriers count their events each for itself.</summary>
    /// <param name="happened">The event.</param>
    public static string CommandId(ParcelEvent happened) =>
        "p" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{happened.Parcel.Carrier}\n{happened.EventId}")))[..32];

    private static TraceFinding? FindingOf(ParcelEventKind kind) => kind switch
    {
        ParcelEventKind.Announced => null, // The sender's word, not a carrier's sight.
        ParcelEventKind.PickedUp or ParcelEventKind.InTransit or ParcelEventKind.OutForDelivery => TraceFinding.Moving,
        ParcelEventKind.Delivered => TraceFinding.Delivered,
        ParcelEventKind.Returning or ParcelEventKind.Returned => TraceFinding.Returning,
        ParcelEventKind.Lost => TraceFinding.Lost,
        ParcelEventKind.Damaged => TraceFinding.Damaged,
    };
}
