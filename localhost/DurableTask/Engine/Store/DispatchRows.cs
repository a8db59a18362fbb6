using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>The table that counts dispatches of activities; a first dispatch is not recorded.</summary>
internal static class DispatchRows
{
    public static void Record(SqliteSession session, long key, int task, int count) =>
        session.Statement("INSERT OR REPLACE INTO dispatches (key, task, count) VALUES (?1, ?2, ?3)").Bind(1, key).Bind(2, task).Bind(3, count).Run();

    public static void DeleteAll(SqliteSession session, long key) =>
        session.Statement("DELETE FROM dispatches WHERE key = ?1").Bind(1, key).Run();

    public static Dictionary<int, int> Read(SqliteSession session, long key)
    {
        var rows = session.Statement("SELECT task, count FROM dispatches WHERE key = ?1").Bind(1, key);
        var counts = new Dictionary<int, int>();
        while (rows.Step())
        {
            counts.Add((int)rows.Number(0), (int)rows.Number(1));
        }

        return counts;
    }
}
