using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>Deletes ended instances, a bounded number in a commit.</summary>
internal static class Purge
{
    /// <summary>Ended instances that a filter means.</summary>
    public static List<long> Matching(SqliteSession session, InstanceFilter filter, IEnumerable<OrchestrationRuntimeStatus> statuses, int limit)
    {
        var keys = new List<long>();
        foreach (var status in statuses)
        {
            var rows = filter.Bind(session.Statement(
                $"SELECT i.key FROM instances i INDEXED BY instances_by_status WHERE i.status = ?1 AND {InstanceFilter.Sql} ORDER BY i.key LIMIT ?2"))
                .Bind(1, (long)status).Bind(2, limit - keys.Count);
            while (rows.Step())
            {
                keys.Add(rows.Number(0));
            }
        }

        return keys;
    }

    /// <summary>An instance and its sub-orchestrations of all levels, parents first.</summary>
    public static List<long> Family(SqliteSession session, long key)
    {
        var family = new List<long> { key };
        for (var i = 0; i < family.Count; i++)
        {
            family.AddRange(InstanceRows.ChildKeys(session, family[i]));
        }

        return family;
    }

    /// <summary>Deletes those that have ended.</summary>
    /// <returns>How many were deleted.</returns>
    public static int Delete(SqliteSession session, IEnumerable<long> keys)
    {
        var deleted = 0;
        foreach (var key in keys)
        {
            if (InstanceRows.Status(session, key) is { } status && !status.IsLive())
            {
                InstanceRows.Delete(session, key);
                deleted++;
            }
        }

        return deleted;
    }
}
