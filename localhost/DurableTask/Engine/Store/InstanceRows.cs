using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>The table of instances.</summary>
internal static class InstanceRows
{
    public static void Insert(SqliteSession session, InstanceHeader header) =>
        session.Statement(
            """
            INSERT INTO instances (key, id, status, busy, generation, created, scheduled, name, version,
              parent_key, parent_generation, parent_task, parent_name, parent_id, tags, trace, input)
            VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
            """)
            .Bind(1, header.Key)
            .Bind(2, header.Id)
            .Bind(3, (long)OrchestrationRuntimeStatus.Pending)
            .Bind(4, header.ScheduledAt is null ? 1 : 0)
            .Bind(5, header.CreatedAt.UtcTicks)
            .Bind(6, header.ScheduledAt?.UtcTicks)
            .Bind(7, header.Name)
            .Bind(8, header.Version)
            .Bind(9, header.Parent?.Key)
            .Bind(10, header.Parent?.Generation)
            .Bind(11, header.Parent?.TaskId)
            .Bind(12, header.Parent?.Name)
            .Bind(13, header.Parent?.InstanceId)
            .Bind(14, TagsJson.Write(header.Tags))
            .Bind(15, header.TraceParent)
            .Bind(16, header.Input)
            .Run();

    /// <summary>Finds an instance by its id.</summary>
    public static (long Key, OrchestrationRuntimeStatus Status)? Find(SqliteSession session, string id)
    {
        var row = session.Statement("SELECT key, status FROM instances WHERE id = ?1").Bind(1, id);
        if (!row.Step())
        {
            return null;
        }

        var found = (row.Number(0), (OrchestrationRuntimeStatus)row.Number(1));
        row.Reset();
        return found;
    }

    public static OrchestrationRuntimeStatus? Status(SqliteSession session, long key)
    {
        var row = session.Statement("SELECT status FROM instances WHERE key = ?1").Bind(1, key);
        if (!row.Step())
        {
            return null;
        }

        var status = (OrchestrationRuntimeStatus)row.Number(0);
        row.Reset();
        return status;
    }

    public static (InstanceHeader Header, OrchestrationRuntimeStatus Status, bool IsBusy)? Read(SqliteSession session, long key)
    {
        var row = session.Statement(
            """
            SELECT id, status, busy, generation, created, scheduled, name, version,
              parent_key, parent_generation, parent_task, parent_name, parent_id, tags, trace, input
            FROM instances WHERE key = ?1
            """).Bind(1, key);
        if (!row.Step())
        {
            return null;
        }

        var header = new InstanceHeader
        {
            Key = key,
            Id = row.Text(0),
            Generation = (int)row.Number(3),
            CreatedAt = new DateTimeOffset(row.Number(4), TimeSpan.Zero),
            ScheduledAt = row.NullableNumber(5) is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : null,
            Name = row.Text(6),
            Version = row.Text(7),
            Parent = row.IsNull(8) ? null : new ParentLink(row.Number(8), (int)row.Number(9), (int)row.Number(10), row.Text(11), row.Text(12)),
            Tags = TagsJson.Read(row.NullableText(13)),
            TraceParent = row.NullableText(14),
            Input = row.NullableText(15),
        };
        var found = (header, (OrchestrationRuntimeStatus)row.Number(1), row.Number(2) == 1);
        row.Reset();
        return found;
    }

    public static void SetBusy(SqliteSession session, long key, bool busy) =>
        session.Statement("UPDATE instances SET busy = ?2 WHERE key = ?1").Bind(1, key).Bind(2, busy ? 1 : 0).Run();

    public static void SetStatus(SqliteSession session, long key, OrchestrationRuntimeStatus status, bool busy) =>
        session.Statement("UPDATE instances SET status = ?2, busy = ?3 WHERE key = ?1").Bind(1, key).Bind(2, (long)status).Bind(3, busy ? 1 : 0).Run();

    public static void SetCustomStatus(SqliteSession session, long key, string? customStatus) =>
        session.Statement("UPDATE instances SET custom_status = ?2 WHERE key = ?1").Bind(1, key).Bind(2, customStatus).Run();

    public static void SetEnd(
        SqliteSession session, long key, OrchestrationRuntimeStatus status, long at, string? output, TaskFailureDetails? failure) =>
        session.Statement("UPDATE instances SET status = ?2, busy = 0, completed = ?3, output = ?4, failure = ?5 WHERE key = ?1")
            .Bind(1, key).Bind(2, (long)status).Bind(3, at).Bind(4, output).Bind(5, failure is null ? null : FailureJson.Write(failure)).Run();

    public static void SetNextRun(SqliteSession session, InstanceHeader header) =>
        session.Statement("UPDATE instances SET status = ?2, busy = 1, generation = ?3, version = ?4, input = ?5 WHERE key = ?1")
            .Bind(1, header.Key).Bind(2, (long)OrchestrationRuntimeStatus.Running).Bind(3, header.Generation).Bind(4, header.Version).Bind(5, header.Input).Run();

    /// <summary>A failed instance lives again.</summary>
    public static void SetRewound(SqliteSession session, long key) =>
        session.Statement("UPDATE instances SET status = ?2, busy = 1, completed = NULL, output = NULL, failure = NULL WHERE key = ?1")
            .Bind(1, key).Bind(2, (long)OrchestrationRuntimeStatus.Running).Run();

    public static string? Output(SqliteSession session, long key)
    {
        var row = session.Statement("SELECT output FROM instances WHERE key = ?1").Bind(1, key);
        var output = row.Step() ? row.NullableText(0) : null;
        row.Reset();
        return output;
    }

    /// <summary>Instances that a restart must bring back to work, after a key.</summary>
    public static List<long> BusyKeys(SqliteSession session, long after, int limit) =>
        Keys(session.Statement("SELECT key FROM instances INDEXED BY instances_busy WHERE busy = 1 AND key > ?1 ORDER BY key LIMIT ?2").Bind(1, after).Bind(2, limit));

    /// <summary>Sub-orchestrations that an instance started.</summary>
    public static List<long> ChildKeys(SqliteSession session, long parent) =>
        Keys(session.Statement("SELECT key FROM instances WHERE parent_key = ?1 ORDER BY key").Bind(1, parent));

    public static long MaxKey(SqliteSession session)
    {
        var row = session.Statement("SELECT max(key) FROM instances");
        row.Step();
        var max = row.Number(0);
        row.Reset();
        return max;
    }

    /// <summary>Deletes an instance with everything that belongs to it.</summary>
    public static void Delete(SqliteSession session, long key)
    {
        session.Statement("DELETE FROM instances WHERE key = ?1").Bind(1, key).Run();
        HistoryRows.DeleteAll(session, key);
        InboxRows.DeleteAll(session, key);
        DispatchRows.DeleteAll(session, key);
    }

    private static List<long> Keys(SqliteStatement rows)
    {
        var keys = new List<long>();
        while (rows.Step())
        {
            keys.Add(rows.Number(0));
        }

        return keys;
    }
}
