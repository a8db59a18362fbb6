using Ecom.Functions.Platform.Cases.Idempotency;
using Ecom.Functions.Platform.Stores;

namespace Ecom.Functions.Platform.Cases.Cosmos;

/// <summary>Idempotency keys in Cosmos DB.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
public sealed class CosmosIdempotencyStore(CosmosStore store, TimeProvider clock) : IIdempotencyStore
{
    /// <inheritdoc/>
    public Task<IdempotencyClaim> BeginAsync(
        string scope, string key, string requestHash, CancellationToken cancellationToken = default) => ChangeAsync<IdempotencyClaim>(
            scope,
            key,
            (id, record) =>
            {
                var (claim, keep) = IdempotencyRules.Begin(record, requestHash, clock.GetUtcNow());
                return new(claim, keep is null ? null : Document(id, keep));
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task CompleteAsync(
        string scope, string key, long attempt, IdempotentResponse response, CancellationToken cancellationToken = default) => ChangeAsync<bool>(
            scope,
            key,
            (id, record) =>
            {
                var keep = IdempotencyRules.Complete(record, attempt, response, clock.GetUtcNow());
                return new(keep is not null, keep is null ? null : Document(id, keep));
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task AbandonAsync(string scope, string key, long attempt, CancellationToken cancellationToken = default) => ChangeAsync<bool>(
        scope,
        key,
        (_, record) => new(true, Delete: IdempotencyRules.Holds(record, attempt)),
        cancellationToken);

    private static CosmosIdempotencyDocument Document(string id, IdempotencyRecord record) =>
        new(id, (int)IIdempotencyStore.TimeToLive.TotalSeconds + 3600, record);

    private async Task<TResult> ChangeAsync<TResult>(
        string scope,
        string key,
        Func<string, IdempotencyRecord?, CosmosChange<CosmosIdempotencyDocument, TResult>> decide,
        CancellationToken cancellationToken)
    {
        var id = IdempotencyRules.IdOf(scope, key);
        var container = await store.ContainerAsync(CosmosContainer.Idempotency, cancellationToken);
        return await container.ChangeAsync<CosmosIdempotencyDocument, TResult>(
            id, id, document => decide(id, document?.Record), cancellationToken);
    }
}
