namespace Microsoft.DurableTask;

/// <summary>An answer that is fetched a page at a time while it is enumerated.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
    where T : notnull
{
    /// <summary>Enumerates whole pages, each with the token that continues after it.</summary>
    /// <param name="continuationToken">Where to go on, from an earlier page; null begins.</param>
    /// <param name="pageSizeHint">The wished number of items in a page; null leaves it to the source.</param>
    public abstract IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null);

    /// <summary>Enumerates the items of all pages; the next page is fetched when the last item of a page has been taken.</summary>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages().WithCancellation(cancellationToken))
        {
            foreach (var value in page.Values)
            {
                yield return value;
            }
        }
    }
}
