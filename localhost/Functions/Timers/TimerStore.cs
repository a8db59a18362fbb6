using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.Functions.Timers;

/// <summary>Remembers when timer functions ran, so that a run missed while the host was down is made up for.</summary>
internal sealed class TimerStore(SqliteDatabase database)
{
    public const string Schema = """
        CREATE TABLE IF NOT EXISTS timer_run (
          function TEXT PRIMARY KEY, schedule TEXT NOT NULL, last INTEGER, next INTEGER, updated INTEGER NOT NULL) WITHOUT ROWID;
        """;

    public RunRecord? Read(string function) => database.Read(session =>
    {
        var row = session.Statement("SELECT schedule, last, next, updated FROM timer_run WHERE function = ?1").Bind(1, function);
        if (!row.Step())
        {
            return null;
        }

        var record = new RunRecord(row.Text(0), Instant(row.NullableNumber(1)), Instant(row.NullableNumber(2)), new(row.Number(3), TimeSpan.Zero));
        row.Reset();
        return record;
    });

    public Task WriteAsync(string function, RunRecord record) => database.WriteAsync(session => session
        .Statement("INSERT OR REPLACE INTO timer_run (function, schedule, last, next, updated) VALUES (?1, ?2, ?3, ?4, ?5)")
        .Bind(1, function)
        .Bind(2, record.Schedule)
        .Bind(3, record.Last?.UtcTicks)
        .Bind(4, record.Next?.UtcTicks)
        .Bind(5, record.Updated.UtcTicks)
        .Run());

    private static DateTimeOffset? Instant(long? ticks) => ticks is { } value ? new DateTimeOffset(value, TimeSpan.Zero) : null;
}
