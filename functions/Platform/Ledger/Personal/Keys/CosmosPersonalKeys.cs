using Ecom.Functions.Platform.Stores;
using Microsoft.Azure.Cosmos;

namespace Ecom.Functions.Platform.Ledger.Personal.Keys;

/// <summary>Keys in Cosmos DB, in a container of their own.</summary>
/// <param name="store">The store.</param>
public sealed class CosmosPersonalKeys(CosmosStore store) : IPersonalKeys
{
    /// <inheritdoc/>
    public async Task<PersonalKey?> FindAsync(string caseId, CancellationToken cancellationToken = default)
    {
        CaseId.Ensure(caseId);
        var container = await store.ContainerAsync(CosmosContainer.PersonalKeys, cancellationToken);
        var (document, _) = await container.FindAsync<CosmosPersonalKeyDocument>(caseId, caseId, cancellationToken);
        return document?.Key;
    }

    /// <inheritdoc/>
    public async Task<PersonalKey> ChangeAsync(
        string caseId, Func<PersonalKey?, PersonalKey> decide, CancellationToken cancellationToken = default)
    {
        CaseId.Ensure(caseId);
        ArgumentNullException.ThrowIfNull(decide);
        var container = await store.ContainerAsync(CosmosContainer.PersonalKeys, cancellationToken);
        return await container.ChangeAsync<CosmosPersonalKeyDocument, PersonalKey>(
            caseId,
            caseId,
            standing =>
            {
                var next = decide(standing?.Key);
                return ReferenceEquals(standing?.Key, next) ? new(next) : new(next, CosmosPersonalKeyDocument.Of(next));
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PersonalKey>> ErasedAsync(string afterCaseId, int take, CancellationToken cancellationToken = default)
    {
        var container = await store.ContainerAsync(CosmosContainer.PersonalKeys, cancellationToken);
        var query = new QueryDefinition("SELECT * FROM c WHERE c.isErased = true AND c.id > @after ORDER BY c.id").WithParameter("@after", afterCaseId);
        return [.. (await container.QueryAsync<CosmosPersonalKeyDocument>(query, null, take, cancellationToken)).Select(static document => document.Key)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PersonalKey>> WrappedByOthersAsync(
        string mark, string afterCaseId, int take, CancellationToken cancellationToken = default)
    {
        var container = await store.ContainerAsync(CosmosContainer.PersonalKeys, cancellationToken);
        var query = new QueryDefinition("SELECT * FROM c WHERE c.wrappedBy != '' AND c.wrappedBy != @mark AND c.id > @after ORDER BY c.id")
            .WithParameter("@mark", mark)
            .WithParameter("@after", afterCaseId);
        return [.. (await container.QueryAsync<CosmosPersonalKeyDocument>(query, null, take, cancellationToken)).Select(static document => document.Key)];
    }

    /// <inheritdoc/>
    /// <remarks>A document's earlier versions are in the service's continuous backup until that ends, and nowhere else.</remarks>
    public Task ScrubAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
}
