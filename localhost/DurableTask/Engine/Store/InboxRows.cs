using Ecom.LocalHost.DurableTask.Dispatch;
using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>The table of messages that no turn has consumed yet. Written on the writer's thread only.</summary>
/// <param name="lastSeq">The highest number in use.</param>
internal sealed class InboxRows(long lastSeq)
{
    /// <summary>Stands for a message that any run of the instance takes.</summary>
    public const int AnyGeneration = -1;

    private long lastSeq = lastSeq;

    public static long MaxSeq(SqliteSession session)
    {
        var row = session.Statement("SELECT max(seq) FROM inbox");
        row.Step();
        var max = row.Number(0);
        row.Reset();
        return max;
    }

    public static void Delete(SqliteSession session, long key, long seq) =>
        session.Statement("DELETE FROM inbox WHERE key = ?1 AND seq = ?2").Bind(1, key).Bind(2, seq).Run();

    public static void DeleteAll(SqliteSession session, long key) =>
        session.Statement("DELETE FROM inbox WHERE key = ?1").Bind(1, key).Run();

    public static List<Message> Read(SqliteSession session, long key)
    {
        var rows = session.Statement("SELECT seq, generation, record FROM inbox WHERE key = ?1 ORDER BY seq").Bind(1, key);
        var messages = new List<Message>();
        while (rows.Step())
        {
            var cursor = new BinaryCursor(rows.Blob(2));
            messages.Add(new Message(HistoryCodec.Read(ref cursor), (int)rows.Number(1), rows.Number(0)));
        }

        return messages;
    }

    /// <summary>Instances with waiting messages, after a key.</summary>
    public static List<long> Keys(SqliteSession session, long after, int limit)
    {
        var rows = session.Statement("SELECT DISTINCT key FROM inbox WHERE key > ?1 ORDER BY key LIMIT ?2").Bind(1, after).Bind(2, limit);
        var keys = new List<long>();
        while (rows.Step())
        {
            keys.Add(rows.Number(0));
        }

        return keys;
    }

    /// <summary>Adds a message for an instance.</summary>
    /// <returns>The message with its number.</returns>
    public Message Add(SqliteSession session, long key, int generation, HistoryRecord record)
    {
        using var buffer = new PooledBuffer();
        HistoryCodec.Write(buffer, record);
        var seq = ++lastSeq;
        session.Statement("INSERT INTO inbox (key, seq, generation, record) VALUES (?1, ?2, ?3, ?4)")
            .Bind(1, key).Bind(2, seq).Bind(3, generation).Bind(4, buffer.Written).Run();
        return new Message(record, generation, seq);
    }
}
