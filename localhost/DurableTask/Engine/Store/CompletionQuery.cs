using System.Globalization;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>Pages through the ids of ended instances by their time of completion.</summary>
internal static class CompletionQuery
{
    public static Page<string> Page(
        SqliteSession session, IReadOnlyCollection<OrchestrationRuntimeStatus>? statuses, DateTimeOffset? from, DateTimeOffset? to, int size, string? token)
    {
        var (at, key) = Parse(token);
        var rows = session.Statement(
            """
            SELECT completed, key, id, status FROM instances INDEXED BY instances_by_completion
            WHERE completed >= ?1 AND completed <= ?2 AND (completed, key) > (?3, ?4) ORDER BY completed, key
            """).Bind(1, from?.UtcTicks ?? 0).Bind(2, to?.UtcTicks ?? long.MaxValue).Bind(3, at).Bind(4, key);
        var ids = new List<string>();
        string? last = null;
        while (ids.Count < size && rows.Step())
        {
            if (statuses is null or { Count: 0 } || statuses.Contains((OrchestrationRuntimeStatus)rows.Number(3)))
            {
                ids.Add(rows.Text(2));
                last = string.Create(CultureInfo.InvariantCulture, $"{rows.Number(0)}.{rows.Number(1)}");
            }
        }

        rows.Reset();
        return new Page<string>(ids, ids.Count == size ? last : null);
    }

    private static (long At, long Key) Parse(string? token)
    {
        if (token is null)
        {
            return (-1, 0);
        }

        return token.Split('.') is [var at, var key]
            && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var completed)
            && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? (completed, number)
                : throw new ArgumentException($"'{token}' is not a key of this list.", nameof(token));
    }
}
