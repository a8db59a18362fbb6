using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Entities;

/// <summary>The rows that give entities their key, their last sequence number and their counts.</summary>
internal static class EntityRows
{
    /// <summary>The key of a path, made when it is new.</summary>
    /// <exception cref="InvalidOperationException">Messages are stored that were enqueued under the other session setting.</exception>
    public static long Ensure(SqliteSession session, string path, bool requiresSession)
    {
        var find = session.Statement("SELECT id, sessions, messages FROM entity WHERE path = ?1").Bind(1, path);
        if (!find.Step())
        {
            session.Statement("INSERT INTO entity (path, sessions) VALUES (?1, ?2)").Bind(1, path).Bind(2, requiresSession ? 1 : 0).Run();
            return Ensure(session, path, requiresSession);
        }

        var (id, sessions, messages) = (find.Number(0), find.Number(1) != 0, find.Number(2));
        find.Reset();
        if (sessions == requiresSession)
        {
            return id;
        }

        if (messages > 0)
        {
            throw new InvalidOperationException(
                $"The Service Bus entity '{path}' cannot change whether it requires sessions while it holds {messages} messages.");
        }

        session.Statement("UPDATE entity SET sessions = ?2 WHERE id = ?1").Bind(1, id).Bind(2, requiresSession ? 1 : 0).Run();
        return id;
    }

    public static IReadOnlyList<(long Id, string Path)> All(SqliteSession session)
    {
        var rows = new List<(long, string)>();
        var select = session.Statement("SELECT id, path FROM entity ORDER BY id");
        while (select.Step())
        {
            rows.Add((select.Number(0), select.Text(1)));
        }

        return rows;
    }

    public static long NextSequenceNumber(SqliteSession session, Entity entity) => TakeSequenceNumbers(session, entity, 1);

    /// <summary>Takes sequence numbers that follow each other.</summary>
    /// <returns>The last of them.</returns>
    public static long TakeSequenceNumbers(SqliteSession session, Entity entity, int count)
    {
        var next = session.Statement("UPDATE entity SET last_seq = last_seq + ?2 WHERE id = ?1 RETURNING last_seq")
            .Bind(1, entity.Id).Bind(2, count);
        next.Step();
        var number = next.Number(0);
        next.Reset();
        return number;
    }

    /// <summary>How many bytes the messages of an entity have, its dead letters included.</summary>
    public static long StoredBytes(SqliteSession session, Entity entity)
    {
        var sum = session.Statement("SELECT SUM(bytes) FROM entity WHERE id IN (?1, ?2)")
            .Bind(1, entity.Id).Bind(2, entity.DeadLetters?.Id ?? entity.Id);
        sum.Step();
        var bytes = sum.Number(0);
        sum.Reset();
        return bytes;
    }
}
