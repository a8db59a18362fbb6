using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Ecom.LocalHost.Sqlite.Tests;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ecom-sqlite-").FullName;

    [Fact]
    public async Task Write_Acknowledged_IsReadByReadersAndAfterReopening()
    {
        using (var database = Open())
        {
            await database.WriteAsync(session => Insert(session, 1, "one"));
            database.Read(Count).ShouldBe(1);
        }

        using var again = Open();
        again.Read(Count).ShouldBe(1);
    }

    [Fact]
    public async Task Writes_InParallel_ShareCommits()
    {
        using var database = Open();

        await Task.WhenAll(Enumerable.Range(0, 2000).Select(i => database.WriteAsync(session => Insert(session, i, "x"))));

        database.Read(Count).ShouldBe(2000);
        database.Commits.ShouldBeLessThan(500);
    }

    [Fact]
    public async Task Write_ThatFails_FailsAloneAndItsNeighboursAreKept()
    {
        using var database = Open();

        var writes = Enumerable.Range(0, 100)
            .Select(i => database.WriteAsync(session => i == 50 ? throw new InvalidOperationException("planned") : Insert(session, i, "x")))
            .ToList();

        (await Should.ThrowAsync<InvalidOperationException>(writes[50])).Message.ShouldBe("planned");
        await Task.WhenAll(writes.Where((_, i) => i != 50));
        database.Read(Count).ShouldBe(99);
    }

    [Fact]
    public async Task Statement_ThatAFaultLeftBetweenRows_IsUsableAgain()
    {
        using var database = Open();
        await database.WriteAsync(session => Insert(session, 1, "x"));
        await database.WriteAsync(session => Insert(session, 2, "x"));

        await Should.ThrowAsync<InvalidOperationException>(() => database.WriteAsync(FailOnFirstRow));
        Should.Throw<InvalidOperationException>(() => database.Read(FailOnFirstRow));

        (await database.WriteAsync(CountFrom)).ShouldBe(2);
        database.Read(CountFrom).ShouldBe(2);
    }

    [Fact]
    public void Open_WhileHeld_IsRefusedNamingFileAndHolder()
    {
        using var first = Open();

        var refused = Should.Throw<StoreInUseException>(() => Open());

        refused.Message.ShouldContain("store.db");
        refused.Message.ShouldContain($"process {Environment.ProcessId}");
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 3)]
    public async Task Kill_AtACommit_KeepsWhatWasOnDiskAndAcknowledgesNothingMore(bool before, int expected)
    {
        var database = Open(new KillAtCommit(3, before));
        await database.WriteAsync(session => Insert(session, 1, "x"));
        await database.WriteAsync(session => Insert(session, 2, "x"));

        await Should.ThrowAsync<StoreKilledException>(() => database.WriteAsync(session => Insert(session, 3, "x")));
        await Should.ThrowAsync<StoreKilledException>(() => database.WriteAsync(session => Insert(session, 4, "x")));
        database.Kill();

        using var again = Open();
        again.Read(Count).ShouldBe(expected);
    }

    [Fact]
    public async Task Open_WhileAnotherHoldsTheFile_WaitsForIt()
    {
        Open().Dispose();
        using var other = new SqliteConnection($"Data Source={Path.Combine(folder, "store.db")};Pooling=False");
        other.Open();
        Execute(other, "PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE; INSERT INTO things VALUES (1, 'x'); COMMIT");

        var opening = Task.Run(() => Open());
        await Should.ThrowAsync<TimeoutException>(() => opening.WaitAsync(TimeSpan.FromMilliseconds(100)));
        other.Close();

        using var database = await opening;
        database.Read(Count).ShouldBe(1);
    }

    [Fact]
    public async Task Write_WhileAnotherWrites_WaitsForIt()
    {
        using var database = Open();
        using var other = new SqliteConnection($"Data Source={Path.Combine(folder, "store.db")};Pooling=False");
        other.Open();
        Execute(other, "BEGIN IMMEDIATE; INSERT INTO things VALUES (1, 'x')");

        var writing = database.WriteAsync(session => Insert(session, 2, "x"));
        await Should.ThrowAsync<TimeoutException>(() => writing.WaitAsync(TimeSpan.FromMilliseconds(100)));
        Execute(other, "COMMIT");

        await writing;
        database.Read(Count).ShouldBe(2);
    }

    [Fact]
    public async Task Write_WhoseAcknowledgementFails_IsKeptAndItsNeighboursAreAcknowledged()
    {
        using var database = Open();
        var failing = new FailingAcknowledgement();

        database.Enqueue(failing);
        await database.WriteAsync(session => Insert(session, 2, "x"));

        failing.Failed.ShouldBeFalse();
        database.Read(Count).ShouldBe(2);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static int Insert(SqliteSession session, long id, string name) =>
        session.Statement("INSERT INTO things (id, name) VALUES (?1, ?2)").Bind(1, id).Bind(2, name).Run();

    private static SqliteStatement From(SqliteSession session) => session.Statement("SELECT id FROM things WHERE id >= ?1").Bind(1, 1);

    private static int FailOnFirstRow(SqliteSession session) =>
        From(session).Step() ? throw new InvalidOperationException("planned") : 0;

    private static void Execute(SqliteConnection connection, string sql) => raw.sqlite3_exec(connection.Handle!, sql).ShouldBe(raw.SQLITE_OK);

    private static int CountFrom(SqliteSession session)
    {
        var rows = From(session);
        var count = 0;
        while (rows.Step())
        {
            count++;
        }

        return count;
    }

    private static long Count(SqliteSession session)
    {
        var count = session.Statement("SELECT count(*) FROM things");
        count.Step();
        var rows = count.Number(0);
        count.Reset();
        return rows;
    }

    private SqliteDatabase Open(ICommitObserver? observer = null) => SqliteDatabase.Open(new SqliteDatabaseOptions
    {
        Path = Path.Combine(folder, "store.db"),
        Schema = "CREATE TABLE IF NOT EXISTS things (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
        CommitObserver = observer,
    });

    private sealed class FailingAcknowledgement : PendingWrite
    {
        public bool Failed { get; private set; }

        public override void Apply(SqliteSession session) => Insert(session, 1, "x");

        public override void Acknowledge() => throw new InvalidOperationException("planned");

        public override void Fail(Exception fault) => Failed = true;
    }

    private sealed class KillAtCommit(int number, bool before) : ICommitObserver
    {
        private int commits;

        public void Committing() => ThrowIf(++commits == number && before);

        public void Committed() => ThrowIf(commits == number && !before);

        private static void ThrowIf(bool kill)
        {
            if (kill)
            {
                throw new StoreKilledException();
            }
        }
    }
}
