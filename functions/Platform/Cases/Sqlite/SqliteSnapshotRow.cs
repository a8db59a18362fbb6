using System.Text.Json;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Platform.Cases.Sqlite;

/// <summary>What the index has of a case: its row without the snapshot itself. Two are equal when the index says the same.</summary>
internal sealed record SqliteSnapshotRow
{
    /// <summary>The columns, named as the properties.</summary>
    public const string Columns =
        "case_id CaseId, kind Kind, version Version, seq Seq, state State, owner Owner, queue Queue, search Search, "
        + "by_updated ByUpdated, by_number ByNumber, by_due ByDue, by_next ByNext";

    public required string CaseId { get; init; }

    public required string Kind { get; init; }

    public required int Version { get; init; }

    public required long Seq { get; init; }

    public required string State { get; init; }

    public string? Owner { get; init; }

    public string? Queue { get; init; }

    public required string Search { get; init; }

    public required string ByUpdated { get; init; }

    public required string ByNumber { get; init; }

    public required string ByDue { get; init; }

    public required string ByNext { get; init; }

    public static SqliteSnapshotRow Of(CaseSnapshot snapshot) => new()
    {
        CaseId = snapshot.CaseId,
        Kind = snapshot.Kind,
        Version = snapshot.Version,
        Seq = snapshot.Seq,
        State = snapshot.Index.State,
        Owner = snapshot.Index.Owner,
        Queue = snapshot.Index.Queue,
        Search = CaseSortKeys.Search(snapshot.Index),
        ByUpdated = CaseSortKeys.ByUpdated(snapshot),
        ByNumber = CaseSortKeys.ByNumber(snapshot),
        ByDue = CaseSortKeys.ByDue(snapshot),
        ByNext = CaseSortKeys.ByNext(snapshot),
    };

    public static string Body(CaseSnapshot snapshot) => JsonSerializer.Serialize(snapshot, LedgerJson.Options);
}
