using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>The table of timers that have not been consumed.</summary>
internal static class TimerRows
{
    public static void Insert(SqliteSession session, TimerKey timer) =>
        Bind(session.Statement("INSERT OR IGNORE INTO timers (due, key, generation, task) VALUES (?1, ?2, ?3, ?4)"), timer).Run();

    public static void Delete(SqliteSession session, TimerKey timer) =>
        Bind(session.Statement("DELETE FROM timers WHERE due = ?1 AND key = ?2 AND generation = ?3 AND task = ?4"), timer).Run();

    /// <summary>The next timers after one, in the order in which they fire.</summary>
    public static List<TimerKey> After(SqliteSession session, TimerKey last, int limit)
    {
        var rows = Bind(
            session.Statement("SELECT due, key, generation, task FROM timers WHERE (due, key, generation, task) > (?1, ?2, ?3, ?4) ORDER BY due, key, generation, task LIMIT ?5"),
            last).Bind(5, limit);
        var timers = new List<TimerKey>();
        while (rows.Step())
        {
            timers.Add(new TimerKey(rows.Number(0), rows.Number(1), (int)rows.Number(2), (int)rows.Number(3)));
        }

        return timers;
    }

    private static SqliteStatement Bind(SqliteStatement statement, TimerKey timer) =>
        statement.Bind(1, timer.Due).Bind(2, timer.Key).Bind(3, timer.Generation).Bind(4, timer.Task);
}
