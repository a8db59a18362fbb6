using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Store;

/// <summary>Whose parcels are, and scans that came before anybody knew.</summary>
/// <remarks>
/// Both are kept in the parcel's ledger, whose appends are conditional: of a scan and the order that come at the same moment, the
/// second sees the first. So a scan is either kept before the order takes what was kept, or goes to the order.
/// </remarks>
/// <param name="kind">Parcels as a kind of case.</param>
/// <param name="cases">Snapshots and appends.</param>
/// <param name="ledger">The record.</param>
public sealed class ParcelRecords(CaseKind<ParcelRecord> kind, ICases<ParcelRecord> cases, ILedger ledger)
    : CaseEvents<ParcelRecord, ParcelRecordEvent>(kind, cases, ledger)
{
    private const int Attempts = 20;

    /// <summary>Finds whose the parcel of a scan is; keeps the scan while nobody knows.</summary>
    /// <param name="scan">The scan.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Gives up; it may still have been kept.</param>
    /// <returns>The record: with orders, to which the scan is to be given, or with the scan, unless it is full.</returns>
    /// <exception cref="TimeoutException">The record kept changing.</exception>
    public Task<ParcelRecord> KeepAsync(ParcelScanned scan, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scan);
        return ChangeAsync(
            scan.Parcel,
            record => record is { IsAssigned: true } or { IsFull: true } || record?.HasHandled(scan.Key) == true ? null : new ScanKept(scan),
            now,
            cancellationToken);
    }

    /// <summary>Says whose a parcel is.</summary>
    /// <param name="parcel">The parcel.</param>
    /// <param name="orderId">The order's id at the shop.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Gives up; it may still have been said.</param>
    /// <returns>The record, with the scans that were kept.</returns>
    /// <exception cref="TimeoutException">The record kept changing.</exception>
    public Task<ParcelRecord> AssignAsync(ParcelKey parcel, string orderId, DateTimeOffset now, CancellationToken cancellationToken) => ChangeAsync(
        parcel, record => record?.Orders.Contains(orderId) == true ? null : new ParcelAssigned(orderId), now, cancellationToken);

    private async Task<ParcelRecord> ChangeAsync(
        ParcelKey parcel, Func<ParcelRecord?, ParcelRecordEvent?> decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"parcel\n{parcel.Carrier}\n{parcel.TrackingNumber}")))[..32];
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var record = await FindAsync(id, cancellationToken);
            if (decide(record) is not { } happened) return record!;
            if (await AppendAsync(id, record, [happened], Person.System, now, null, cancellationToken) is { } after) return after;
        }

        throw new TimeoutException("The parcel's record kept changing.");
    }
}
