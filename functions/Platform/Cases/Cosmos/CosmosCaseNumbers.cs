using System.Collections.Concurrent;
using System.Globalization;
using Ecom.Functions.Platform.Stores;
using Microsoft.Azure.Cosmos;

namespace Ecom.Functions.Platform.Cases.Cosmos;

/// <summary>Numbers in Cosmos DB, unique and without gaps, without a transaction over two documents.</summary>
/// <remarks>
/// The counter names the case that took its last number. Whoever takes the next one first writes that case's own document, so a
/// process that dies between the two loses no number, and a case that asks again finds the one that it has.
/// </remarks>
/// <param name="store">The store.</param>
public sealed class CosmosCaseNumbers(CosmosStore store) : ICaseNumbers
{
    private const int MaxAttempts = 500;

    // Within a process one asks at a time for each prefix, so that only processes compete for the counter.
    private readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<string> TakeAsync(string caseId, string prefix, int year, CancellationToken cancellationToken = default)
    {
        CaseNumber.Ensure(caseId, prefix, year);
        var container = await store.ContainerAsync(CosmosContainer.Numbers, cancellationToken);
        if (await FindAsync(container, caseId, prefix, cancellationToken) is { } number)
        {
            return number;
        }

        var turn = turns.GetOrAdd(prefix, static _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 0; attempt < MaxAttempts; attempt++)
            {
                if (await TryTakeAsync(container, caseId, prefix, year, cancellationToken) is { } taken)
                {
                    return taken;
                }
            }

            throw new InvalidOperationException($"The series {prefix}-{year} changed {MaxAttempts} times while a number was to be taken.");
        }
        finally
        {
            turn.Release();
        }
    }

    private static async Task<string?> FindAsync(
        Container container, string caseId, string prefix, CancellationToken cancellationToken)
    {
        var (document, _) = await container.FindAsync<CosmosNumberDocument>(
            CosmosNumberDocument.IdOfCase(caseId), prefix, cancellationToken);
        return document?.Number;
    }

    /// <summary>One try; null when another was faster.</summary>
    private static async Task<string?> TryTakeAsync(
        Container container, string caseId, string prefix, int year, CancellationToken cancellationToken)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"series:{year}");

        // The counter is read first: if the case gets its number meanwhile, the counter has changed and the write below fails.
        var (counter, etag) = await container.FindAsync<CosmosNumberDocument>(id, prefix, cancellationToken);
        if (counter is not null)
        {
            await AssignAsync(container, counter, cancellationToken);
        }

        if (await FindAsync(container, caseId, prefix, cancellationToken) is { } number)
        {
            return number;
        }

        var next = new CosmosNumberDocument(id, prefix, (counter?.Last ?? 0) + 1, year, caseId);
        var taken = etag is null
            ? await container.TryCreateAsync(next, prefix, cancellationToken)
            : await container.TryReplaceAsync(next, id, prefix, etag, cancellationToken);
        if (!taken)
        {
            return null;
        }

        await AssignAsync(container, next, cancellationToken);
        return next.Number;
    }

    private static Task<bool> AssignAsync(Container container, CosmosNumberDocument counter, CancellationToken cancellationToken) =>
        container.TryCreateAsync(
            counter with { Id = CosmosNumberDocument.IdOfCase(counter.CaseId) }, counter.Prefix, cancellationToken);
}
