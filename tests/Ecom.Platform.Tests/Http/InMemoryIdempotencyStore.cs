using System.Collections.Concurrent;
using Ecom.Functions.Platform.Cases.Idempotency;

namespace Ecom.Platform.Tests.Http;

/// <summary>The promise of the store, without a disk.</summary>
internal sealed class InMemoryIdempotencyStore : IIdempotencyStore
{
    private readonly ConcurrentDictionary<(string, string), (string Hash, long Attempt, IdempotentResponse? Response)> entries = new();
    private long attempts;

    public int Count => entries.Count;

    public Task<IdempotencyClaim> BeginAsync(string scope, string key, string requestHash, CancellationToken cancellationToken = default)
    {
        var mine = (requestHash, Interlocked.Increment(ref attempts), (IdempotentResponse?)null);
        var entry = entries.GetOrAdd((scope, key), mine);
        return Task.FromResult<IdempotencyClaim>(entry switch
        {
            _ when entry.Attempt == mine.Item2 => new IdempotencyClaim.Started(mine.Item2),
            _ when entry.Hash != requestHash => new IdempotencyClaim.Mismatch(),
            { Response: { } response } => new IdempotencyClaim.Completed(response),
            _ => new IdempotencyClaim.InProgress(),
        });
    }

    public Task CompleteAsync(
        string scope, string key, long attempt, IdempotentResponse response, CancellationToken cancellationToken = default)
    {
        if (entries.TryGetValue((scope, key), out var entry) && entry.Attempt == attempt)
            entries[(scope, key)] = entry with { Response = response };
        return Task.CompletedTask;
    }

    public Task AbandonAsync(string scope, string key, long attempt, CancellationToken cancellationToken = default)
    {
        if (entries.TryGetValue((scope, key), out var entry) && entry.Attempt == attempt)
            entries.TryRemove((scope, key), out _);
        return Task.CompletedTask;
    }
}
