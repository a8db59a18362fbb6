namespace Ecom.Functions.Platform.Cases.Cosmos;

/// <summary>A snapshot as its document.</summary>
/// <param name="Id">The case.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="State">The state's name.</param>
/// <param name="Owner">The owner.</param>
/// <param name="Parties">The parties.</param>
/// <param name="Search">What a text search looks at.</param>
/// <param name="ByUpdated">The key of one order.</param>
/// <param name="ByNumber">The key of the other.</param>
/// <param name="Snapshot">The snapshot.</param>
internal sealed record CosmosCaseDocument(
    string Id,
    string Kind,
    string State,
    string? Owner,
    IReadOnlyList<string> Parties,
    string Search,
    string ByUpdated,
    string ByNumber,
    CaseSnapshot Snapshot)
{
    public static CosmosCaseDocument Of(CaseSnapshot snapshot) => new(
        snapshot.CaseId,
        snapshot.Kind,
        snapshot.Index.State,
        snapshot.Index.Owner,
        snapshot.Index.Parties,
        CaseSortKeys.Search(snapshot.Index),
        CaseSortKeys.ByUpdated(snapshot),
        CaseSortKeys.ByNumber(snapshot),
        snapshot);
}
