using System.Text.Json;

namespace Ecom.Functions.Platform.Ledger.Sqlite;

/// <summary>An entry as its row.</summary>
internal sealed record SqliteLedgerRow
{
    public required string CaseId { get; init; }

    public required long Seq { get; init; }

    public required string At { get; init; }

    public required string ActorId { get; init; }

    public required string ActorName { get; init; }

    public required string ActorRole { get; init; }

    public required string Type { get; init; }

    public required string Data { get; init; }

    public required string PrevHash { get; init; }

    public required string Hash { get; init; }

    public static SqliteLedgerRow Of(LedgerEntry entry) => new()
    {
        CaseId = entry.CaseId,
        Seq = entry.Seq,
        At = LedgerTime.Format(entry.At),
        ActorId = entry.Actor.Id,
        ActorName = entry.Actor.Name,
        ActorRole = entry.Actor.Role,
        Type = entry.Type,
        Data = entry.Data.GetRawText(),
        PrevHash = entry.PrevHash,
        Hash = entry.Hash,
    };

    public LedgerEntry ToEntry()
    {
        using var data = JsonDocument.Parse(Data);
        return new LedgerEntry(
            CaseId, Seq, LedgerTime.Parse(At), new Actor(ActorId, ActorName, ActorRole), Type, data.RootElement.Clone(), PrevHash, Hash);
    }
}
