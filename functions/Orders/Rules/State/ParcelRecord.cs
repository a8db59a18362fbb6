using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What is known of a parcel by itself: whose it is, or what waits for whoever will say so.</summary>
public sealed record ParcelRecord : ICaseState
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public long Seq { get; init; }

    /// <summary>The orders that it belongs to, by their ids at the shop.</summary>
    public ImmutableList<string> Orders { get; init; } = [];

    /// <summary>Scans that came before anybody knew whose it is.</summary>
    public ImmutableList<ParcelScanned> Kept { get; init; } = [];

    /// <summary>Whether somebody knows whose it is.</summary>
    [JsonIgnore]
    public bool IsAssigned => Orders.Count > 0;

    /// <summary>Whether no more scans are kept before somebody says whose it is.</summary>
    [JsonIgnore]
    public bool IsFull => Kept.Count >= OrderLimits.KeptScans;

    /// <inheritdoc/>
    public bool HasHandled(string commandId) => Kept.Exists(scan => scan.Key == commandId);

    /// <summary>The record after one more event.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="before">The record before; null before the first event.</param>
    /// <param name="recorded">The event.</param>
    public static ParcelRecord Evolve(string id, ParcelRecord? before, RecordedEvent<ParcelRecordEvent> recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var record = before ?? new ParcelRecord { Id = id };
        return recorded.Event switch
        {
            ScanKept kept => record with { Kept = record.Kept.Add(kept.Scan), Seq = recorded.Seq },
            ParcelAssigned assigned => record with { Orders = record.Orders.Add(assigned.OrderId), Seq = recorded.Seq },
            _ => throw new InvalidOperationException($"{recorded.Event.GetType().Name} is not known."),
        };
    }
}
