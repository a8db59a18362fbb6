using System.Globalization;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>Pages through instances by an index: by status when statuses are asked for, else by id prefix, else by age.</summary>
internal static class InstanceQuery
{
    private const int MaxPageSize = 10_000;

    public static Page<OrchestrationMetadata> Page(
        SqliteSession session, OrchestrationQuery query, string? token, int? pageSize, DataConverter? converter)
    {
        var size = Math.Clamp(pageSize ?? query.PageSize, 1, MaxPageSize);
        var filter = new InstanceFilter(query.CreatedFrom, query.CreatedTo, query.InstanceIdPrefix);
        return query.Statuses?.Distinct().Order().ToList() is { Count: > 0 } statuses
            ? ByStatus(session, filter, statuses, token, size, converter)
            : string.IsNullOrEmpty(query.InstanceIdPrefix)
                ? ByAge(session, filter, token, size, converter)
                : ById(session, filter, token, size, converter);
    }

    private static Page<OrchestrationMetadata> ByStatus(
        SqliteSession session, InstanceFilter filter, List<OrchestrationRuntimeStatus> statuses, string? token, int size, DataConverter? converter)
    {
        var (from, after) = ParseStatusToken(token);
        var found = new List<OrchestrationMetadata>();
        foreach (var status in statuses.Where(status => (int)status >= from))
        {
            var rows = filter.Bind(session.Statement(
                $"SELECT {MetadataRows.Columns} FROM instances i INDEXED BY instances_by_status WHERE i.status = ?1 AND {InstanceFilter.Sql} ORDER BY i.key LIMIT ?2"), (int)status == from ? after : 0)
                .Bind(1, (long)status).Bind(2, size - found.Count);
            if (Read(rows, found, size, converter) is { } last)
            {
                return new Page<OrchestrationMetadata>(found, string.Create(CultureInfo.InvariantCulture, $"{(int)status}.{last.Key}"));
            }
        }

        return new Page<OrchestrationMetadata>(found);
    }

    private static Page<OrchestrationMetadata> ByAge(SqliteSession session, InstanceFilter filter, string? token, int size, DataConverter? converter)
    {
        var rows = filter.Bind(session.Statement(
            $"SELECT {MetadataRows.Columns} FROM instances i WHERE {InstanceFilter.Sql} ORDER BY i.key LIMIT ?1"), token is null ? 0 : ParseNumber(token))
            .Bind(1, size);
        var found = new List<OrchestrationMetadata>();
        var last = Read(rows, found, size, converter);
        return new Page<OrchestrationMetadata>(found, last?.Key.ToString(CultureInfo.InvariantCulture));
    }

    private static Page<OrchestrationMetadata> ById(SqliteSession session, InstanceFilter filter, string? token, int size, DataConverter? converter)
    {
        // One lower bound only, so that the index is entered where the page begins.
        var lower = token is null ? "i.id >= ?1" : "i.id > ?1";
        var rows = filter.Bind(session.Statement(
            $"SELECT {MetadataRows.Columns} FROM instances i WHERE {lower} AND i.id < ?14 AND {InstanceFilter.Sql} ORDER BY i.id LIMIT ?2"))
            .Bind(1, token ?? filter.IdPrefix).Bind(2, size);
        var found = new List<OrchestrationMetadata>();
        return new Page<OrchestrationMetadata>(found, Read(rows, found, size, converter)?.Id);
    }

    /// <returns>Where the page ends when it is full, else null.</returns>
    private static (long Key, string Id)? Read(SqliteStatement rows, List<OrchestrationMetadata> found, int size, DataConverter? converter)
    {
        var key = 0L;
        while (rows.Step())
        {
            found.Add(MetadataRows.Current(rows, converter));
            key = rows.Number(0);
        }

        return found.Count >= size ? (key, found[^1].InstanceId) : null;
    }

    private static (int Status, long Key) ParseStatusToken(string? token) =>
        token is null ? (0, 0) : token.Split('.') is [var status, var key] ? ((int)ParseNumber(status), ParseNumber(key)) : throw Invalid(token);

    private static long ParseNumber(string token) =>
        long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Invalid(token);

    private static ArgumentException Invalid(string token) =>
        new($"'{token}' is not a continuation token of this query.", nameof(token));
}
