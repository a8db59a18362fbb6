using Ecom.LocalHost.DurableTask.History;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>The table of histories: one row a turn.</summary>
internal static class HistoryRows
{
    public static void Insert(SqliteSession session, long key, long seq, long at, ReadOnlySpan<byte> records) =>
        session.Statement("INSERT INTO history (key, seq, at, records) VALUES (?1, ?2, ?3, ?4)")
            .Bind(1, key).Bind(2, seq).Bind(3, at).Bind(4, records).Run();

    public static void DeleteAll(SqliteSession session, long key) =>
        session.Statement("DELETE FROM history WHERE key = ?1").Bind(1, key).Run();

    /// <summary>Puts turns in the place of those that are there.</summary>
    public static void Rewrite(SqliteSession session, long key, IReadOnlyList<HistoryBatch> batches)
    {
        DeleteAll(session, key);
        for (var seq = 0; seq < batches.Count; seq++)
        {
            using var buffer = HistoryCodec.Write(batches[seq].Records, batches[seq].IsCarriedOver);
            Insert(session, key, seq, batches[seq].At, buffer.Written);
        }
    }

    /// <summary>The turns of an instance, and the number of the last row (-1 for none).</summary>
    public static (List<HistoryBatch> Batches, long LastSeq) Read(SqliteSession session, long key)
    {
        var rows = session.Statement("SELECT seq, at, records FROM history WHERE key = ?1 ORDER BY seq").Bind(1, key);
        var batches = new List<HistoryBatch>();
        var last = -1L;
        while (rows.Step())
        {
            last = rows.Number(0);
            batches.Add(HistoryCodec.ReadBatch(rows.Blob(2), rows.Number(1)));
        }

        return (batches, last);
    }
}
