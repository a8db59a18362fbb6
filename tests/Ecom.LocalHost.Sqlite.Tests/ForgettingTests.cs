using System.Text;
using Ecom.LocalHost.Scheduling;

namespace Ecom.LocalHost.Sqlite.Tests;

/// <summary>What was deleted is soon in none of the files.</summary>
public sealed class ForgettingTests : IDisposable
{
    private const string Secret = "zqx-what-nobody-is-to-find";

    private readonly string folder = Directory.CreateTempSubdirectory("ecom-sqlite-").FullName;
    private readonly VirtualTimeProvider clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Deleted_AfterItsTime_IsInNoFile()
    {
        using var database = Open();
        await database.WriteAsync(Fill);
        await database.WriteAsync(static session => session.Statement("DELETE FROM things").Run());
        Files().ShouldContain(Secret, customMessage: "it is in the log, or this proves nothing");

        Advance(TimeSpan.FromHours(1));

        Files().ShouldNotContain(Secret);
        Advance(TimeSpan.FromDays(1)).ShouldBe(0, "a database that nothing is written to sets no timer");
    }

    [Fact]
    public async Task Deleted_WhileAReaderStandsBefore_IsForgottenOnceThatIsDone()
    {
        using var database = Open();
        await database.WriteAsync(Fill);
        var deleted = false;
        _ = database.Read(session =>
        {
            var count = session.Statement("SELECT count(*) FROM things");
            _ = count.Step();
            count.Reset();
            database.WriteAsync(static write => write.Statement("DELETE FROM things").Run()).GetAwaiter().GetResult();
            Advance(TimeSpan.FromHours(1));
            return deleted = true;
        });
        deleted.ShouldBeTrue();
        Files().ShouldContain(Secret);

        Advance(TimeSpan.FromHours(1));

        Files().ShouldNotContain(Secret);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static int Fill(SqliteSession session)
    {
        for (var i = 0; i < 20; i++) session.Statement("INSERT INTO things (id, name) VALUES (?1, ?2)").Bind(1, i).Bind(2, $"{Secret} {new string('x', 3000)}").Run();
        return 0;
    }

    private int Advance(TimeSpan by)
    {
        var fired = 0;
        for (var until = clock.GetUtcNow() + by; clock.FireNext(until);) fired++;
        return fired;
    }

    private string Files() => string.Concat(Directory.EnumerateFiles(folder, "store.db*").Where(static file => !file.EndsWith(".lock", StringComparison.Ordinal)).Select(Read));

    private static string Read(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using StreamReader reader = new(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private SqliteDatabase Open() => SqliteDatabase.Open(new SqliteDatabaseOptions
    {
        Path = Path.Combine(folder, "store.db"),
        Schema = "CREATE TABLE IF NOT EXISTS things (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
        ForgetsAfter = TimeSpan.FromHours(1),
        Clock = clock,
    });
}
