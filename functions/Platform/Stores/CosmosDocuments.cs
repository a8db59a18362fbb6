using System.Net;
using Microsoft.Azure.Cosmos;

namespace Ecom.Functions.Platform.Stores;

/// <summary>Reads, conditional changes and queries of documents.</summary>
internal static class CosmosDocuments
{
    private const int MaxAttempts = 200;

    /// <summary>A document with its entity tag, or nulls.</summary>
    public static async Task<(T? Document, string? ETag)> FindAsync<T>(
        this Container container, string id, string partition, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            var response = await container.ReadItemAsync<T>(id, new PartitionKey(partition), cancellationToken: cancellationToken);
            return (response.Resource, response.ETag);
        }
        catch (CosmosException missing) when (missing.StatusCode == HttpStatusCode.NotFound)
        {
            return (null, null);
        }
    }

    /// <summary>Creates a document.</summary>
    /// <returns>False when there is one with that id.</returns>
    public static async Task<bool> TryCreateAsync<T>(
        this Container container, T document, string partition, CancellationToken cancellationToken)
    {
        try
        {
            await container.CreateItemAsync(document, new PartitionKey(partition), cancellationToken: cancellationToken);
            return true;
        }
        catch (CosmosException taken) when (taken.StatusCode == HttpStatusCode.Conflict)
        {
            return false;
        }
    }

    /// <summary>Replaces a document that has not changed since it was read.</summary>
    /// <returns>False when it has changed or is gone.</returns>
    public static async Task<bool> TryReplaceAsync<T>(
        this Container container, T document, string id, string partition, string etag, CancellationToken cancellationToken)
    {
        try
        {
            var unchanged = new ItemRequestOptions { IfMatchEtag = etag };
            await container.ReplaceItemAsync(document, id, new PartitionKey(partition), unchanged, cancellationToken);
            return true;
        }
        catch (CosmosException changed) when (changed.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.NotFound)
        {
            return false;
        }
    }

    /// <summary>Reads a document, decides, and writes unless another was faster; then decides again on what that one wrote.</summary>
    /// <param name="container">The container.</param>
    /// <param name="id">The document.</param>
    /// <param name="partition">Its partition key.</param>
    /// <param name="decide">What to do; may run several times.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<TResult> ChangeAsync<TDocument, TResult>(
        this Container container,
        string id,
        string partition,
        Func<TDocument?, CosmosChange<TDocument, TResult>> decide,
        CancellationToken cancellationToken)
        where TDocument : class
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var (document, etag) = await container.FindAsync<TDocument>(id, partition, cancellationToken);
            var change = decide(document);
            if (await TryApplyAsync(container, id, partition, change, etag, cancellationToken))
            {
                return change.Result;
            }
        }

        throw new InvalidOperationException($"Document {id} of {container.Id} changed {MaxAttempts} times while it was to be changed.");
    }

    /// <summary>All results of a query.</summary>
    /// <param name="container">The container.</param>
    /// <param name="query">The query. Names the partition key in its condition too: not every server applies the option.</param>
    /// <param name="partition">The partition; null for all.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<List<T>> QueryAsync<T>(
        this Container container, QueryDefinition query, string? partition, int max, CancellationToken cancellationToken)
    {
        var options = new QueryRequestOptions
        {
            PartitionKey = partition is null ? null : new PartitionKey(partition),
            MaxItemCount = Math.Min(max, 1000),
        };
        var found = new List<T>();
        using var pages = container.GetItemQueryIterator<T>(query, requestOptions: options);
        while (pages.HasMoreResults && found.Count < max)
        {
            found.AddRange(await pages.ReadNextAsync(cancellationToken));
        }

        return found.Count <= max ? found : found[..max];
    }

    private static async Task<bool> TryApplyAsync<TDocument, TResult>(
        Container container,
        string id,
        string partition,
        CosmosChange<TDocument, TResult> change,
        string? etag,
        CancellationToken cancellationToken)
        where TDocument : class
    {
        if (change.Write is { } document)
        {
            return etag is null
                ? await container.TryCreateAsync(document, partition, cancellationToken)
                : await container.TryReplaceAsync(document, id, partition, etag, cancellationToken);
        }

        return !change.Delete || etag is null || await TryDeleteAsync(container, id, partition, etag, cancellationToken);
    }

    private static async Task<bool> TryDeleteAsync(
        Container container, string id, string partition, string etag, CancellationToken cancellationToken)
    {
        try
        {
            var unchanged = new ItemRequestOptions { IfMatchEtag = etag };
            await container.DeleteItemAsync<object>(id, new PartitionKey(partition), unchanged, cancellationToken);
            return true;
        }
        catch (CosmosException changed) when (changed.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.NotFound)
        {
            return false;
        }
    }
}
