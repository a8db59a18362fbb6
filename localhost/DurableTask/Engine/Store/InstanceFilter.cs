using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>Which instances a query or a purge means. Keys grow with time, so a range of creation times is a range of keys.</summary>
/// <param name="CreatedFrom">Not older.</param>
/// <param name="CreatedTo">Not younger.</param>
/// <param name="IdPrefix">How ids begin.</param>
internal sealed record InstanceFilter(DateTimeOffset? CreatedFrom, DateTimeOffset? CreatedTo, string? IdPrefix)
{
    // A key may be ahead of the time of creation when the clock was set back.
    private static readonly TimeSpan KeySlack = TimeSpan.FromDays(1);

    // The last code point: SQLite compares UTF-8, where those outside of the basic plane come after U+FFFF.
    private const string AfterAll = "\U0010FFFF";

    /// <summary>The condition, with parameters from ?10 on. It holds the only lower bound of the key: of two, SQLite enters the index by one and scans to the other.</summary>
    public const string Sql = "i.key >= ?10 AND i.key <= ?11 AND i.created >= ?15 AND i.created <= ?12 AND (?13 IS NULL OR (i.id >= ?13 AND i.id < ?14))";

    /// <param name="statement">A statement with the condition.</param>
    /// <param name="after">Only keys after this one: where a page before ended.</param>
    public SqliteStatement Bind(SqliteStatement statement, long after = 0)
    {
        var from = CreatedFrom?.UtcTicks ?? 0;
        var to = CreatedTo?.UtcTicks ?? long.MaxValue;
        return statement
            .Bind(10, Math.Max(from, after + 1))
            .Bind(11, to > DateTimeOffset.MaxValue.UtcTicks - KeySlack.Ticks ? long.MaxValue : to + KeySlack.Ticks)
            .Bind(12, to)
            .Bind(13, string.IsNullOrEmpty(IdPrefix) ? null : IdPrefix)
            .Bind(14, string.IsNullOrEmpty(IdPrefix) ? null : IdPrefix + AfterAll)
            .Bind(15, from);
    }
}
