using Ecom.Functions.Platform.Stores;
using Microsoft.Azure.Cosmos;

namespace Ecom.Functions.Platform.Ledger.Cosmos;

/// <summary>The ledger in Cosmos DB: one document an append, partitioned by case.</summary>
/// <remarks>
/// An append reads the head and creates the document whose id is the next seq. Documents follow each other without gap, so of
/// two appends behind one head exactly one can create it. No transactional batch is needed.
/// </remarks>
/// <param name="store">The store.</param>
public sealed class CosmosLedger(CosmosStore store) : ILedger, ILedgerOutbox
{
    /// <inheritdoc/>
    public async Task<AppendResult> AppendAsync(
        string caseId, long expectedSeq, IReadOnlyList<NewEntry> entries, CancellationToken cancellationToken = default)
    {
        LedgerChain.EnsureAppendable(caseId, expectedSeq, entries);
        var container = await store.ContainerAsync(CosmosContainer.Ledger, cancellationToken);
        var (seq, hash) = await HeadAsync(container, caseId, cancellationToken);
        if (seq == expectedSeq)
        {
            var chained = LedgerChain.Extend(caseId, seq, hash, entries);
            if (await container.TryCreateAsync(CosmosLedgerBatch.Of(chained), caseId, cancellationToken))
            {
                return new AppendResult.Appended(chained);
            }
        }

        var standing = await ReadAsync(caseId, expectedSeq, cancellationToken);
        return LedgerChain.RetryOrConflict(
            caseId, expectedSeq, entries, standing, standing.Count > 0 ? standing[^1].Seq : seq);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(
        string caseId, long afterSeq = 0, CancellationToken cancellationToken = default)
    {
        CaseId.Ensure(caseId);
        var container = await store.ContainerAsync(CosmosContainer.Ledger, cancellationToken);
        var query = new QueryDefinition("SELECT * FROM c WHERE c.caseId = @caseId AND c.lastSeq > @afterSeq ORDER BY c.firstSeq")
            .WithParameter("@caseId", caseId)
            .WithParameter("@afterSeq", afterSeq);
        return Entries(await container.QueryAsync<CosmosLedgerBatch>(query, caseId, int.MaxValue, cancellationToken), afterSeq);
    }

    /// <inheritdoc/>
    public async Task<LedgerVerification> VerifyAsync(string caseId, CancellationToken cancellationToken = default) =>
        LedgerChain.Verify(caseId, await ReadAsync(caseId, 0, cancellationToken));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> CasesAsync(int max, CancellationToken cancellationToken = default)
    {
        var container = await store.ContainerAsync(CosmosContainer.Ledger, cancellationToken);
        var query = new QueryDefinition("SELECT VALUE c.caseId FROM c WHERE c.published = false");
        var found = await container.QueryAsync<string>(query, null, max, cancellationToken);
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerEntry>> EntriesAsync(string caseId, CancellationToken cancellationToken = default)
    {
        var container = await store.ContainerAsync(CosmosContainer.Ledger, cancellationToken);
        return Entries(await UnpublishedAsync(container, caseId, cancellationToken), 0);
    }

    /// <inheritdoc/>
    public async Task MarkAsync(string caseId, long throughSeq, CancellationToken cancellationToken = default)
    {
        var container = await store.ContainerAsync(CosmosContainer.Ledger, cancellationToken);
        foreach (var batch in await UnpublishedAsync(container, caseId, cancellationToken))
        {
            if (batch.LastSeq <= throughSeq)
            {
                await container.PatchItemAsync<CosmosLedgerBatch>(
                    batch.Id, new PartitionKey(caseId), [PatchOperation.Set("/published", true)], cancellationToken: cancellationToken);
            }
        }
    }

    private static async Task<(long Seq, string Hash)> HeadAsync(
        Container container, string caseId, CancellationToken cancellationToken)
    {
        var query = new QueryDefinition("SELECT * FROM c WHERE c.caseId = @caseId ORDER BY c.firstSeq DESC").WithParameter("@caseId", caseId);
        var last = await container.QueryAsync<CosmosLedgerBatch>(query, caseId, 1, cancellationToken);
        return last is [var batch] ? (batch.LastSeq, batch.Entries[^1].Hash) : (0, LedgerHash.Genesis);
    }

    private static Task<List<CosmosLedgerBatch>> UnpublishedAsync(
        Container container, string caseId, CancellationToken cancellationToken)
    {
        CaseId.Ensure(caseId);
        var query = new QueryDefinition("SELECT * FROM c WHERE c.caseId = @caseId AND c.published = false ORDER BY c.firstSeq")
            .WithParameter("@caseId", caseId);
        return container.QueryAsync<CosmosLedgerBatch>(query, caseId, int.MaxValue, cancellationToken);
    }

    private static List<LedgerEntry> Entries(List<CosmosLedgerBatch> batches, long afterSeq) =>
        [.. batches.SelectMany(static batch => batch.Entries).Where(entry => entry.Seq > afterSeq)];
}
