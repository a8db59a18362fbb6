using System.Runtime.CompilerServices;

namespace Ecom.Functions.Platform.Cases;

/// <summary>All pages of a list, one after the other.</summary>
internal static class CasePages
{
    /// <summary>The states of all cases of a query.</summary>
    /// <typeparam name="TState">The state of their kind.</typeparam>
    /// <param name="query">Filters and order.</param>
    /// <param name="list">Gives a page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async IAsyncEnumerable<TState> AllAsync<TState>(
        CaseQuery query, Func<CaseQuery, CancellationToken, Task<CasePage<TState>>> list, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TState : class
    {
        query = query with { PageSize = CaseQuery.MaxPageSize };
        do
        {
            var page = await list(query, cancellationToken);
            foreach (var item in page.Items) yield return item.State;
            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);
    }
}
