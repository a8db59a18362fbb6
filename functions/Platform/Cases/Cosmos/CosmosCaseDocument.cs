namespace Ecom.Functions.Platform.Cases.Cosmos;

/// <summary>A snapshot as its document.</summary>
/// <param name="Id">The case.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="State">The state's name.</param>
/// <param name="Owner">The owner.</param>
/// <param name="Queue">The queue.</param>
/// <param name="Parties">The parties.</param>
/// <param name="Search">What a text search looks at.</param>
/// <param name="ByUpdated">The key of <see cref="CaseOrder.UpdatedDescending"/>.</param>
/// <param name="ByNumber">The key of <see cref="CaseOrder.Number"/>.</param>
/// <param name="ByDue">The key of <see cref="CaseOrder.DueFirst"/>; null in a document from before there was one.</param>
/// <param name="ByNext"><see cref="CaseSortKeys.ByNext"/>; null in a document from before there was one.</param>
/// <param name="Snapshot">The snapshot.</param>
internal sealed record CosmosCaseDocument(
    string Id,
    string Kind,
    string State,
    string? Owner,
    string? Queue,
    IReadOnlyList<string> Parties,
    string Search,
    string ByUpdated,
    string ByNumber,
    string? ByDue,
    string? ByNext,
    CaseSnapshot Snapshot)
{
    public static CosmosCaseDocument Of(CaseSnapshot snapshot) => new(
        snapshot.CaseId,
        snapshot.Kind,
        snapshot.Index.State,
        snapshot.Index.Owner,
        snapshot.Index.Queue,
        snapshot.Index.Parties,
        CaseSortKeys.Search(snapshot.Index),
        CaseSortKeys.ByUpdated(snapshot),
        CaseSortKeys.ByNumber(snapshot),
        CaseSortKeys.ByDue(snapshot),
        CaseSortKeys.ByNext(snapshot),
        snapshot);

    /// <summary>Whether lists, searches and sweeps see the same of both.</summary>
    /// <param name="other">The other.</param>
    public bool IsIndexedAs(CosmosCaseDocument other) =>
        this with { Parties = other.Parties, Snapshot = other.Snapshot } == other
        && Parties.ToHashSet(StringComparer.Ordinal).SetEquals(other.Parties);

    /// <summary>The snapshot. That of a document without all keys counts as made by earlier code, so it is made anew.</summary>
    public CaseSnapshot ToSnapshot() => ByDue is null || ByNext is null ? Snapshot with { Version = 0 } : Snapshot;
}
