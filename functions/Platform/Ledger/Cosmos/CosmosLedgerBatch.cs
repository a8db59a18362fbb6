using System.Globalization;

namespace Ecom.Functions.Platform.Ledger.Cosmos;

/// <summary>The entries of one append as one document, so that they are written all or none. Its id is the first entry's seq.</summary>
internal sealed record CosmosLedgerBatch
{
    public required string Id { get; init; }

    public required string CaseId { get; init; }

    public required long FirstSeq { get; init; }

    public required long LastSeq { get; init; }

    public required bool Published { get; init; }

    public required IReadOnlyList<LedgerEntry> Entries { get; init; }

    public static CosmosLedgerBatch Of(IReadOnlyList<LedgerEntry> entries) => new()
    {
        Id = entries[0].Seq.ToString(CultureInfo.InvariantCulture),
        CaseId = entries[0].CaseId,
        FirstSeq = entries[0].Seq,
        LastSeq = entries[^1].Seq,
        Published = false,
        Entries = entries,
    };
}
