using Dapper;
using Ecom.Functions.Platform.Stores;
using Microsoft.Data.Sqlite;

namespace Ecom.Platform.Tests.Stores;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ecom-store-");
    private readonly SqliteStore store;

    public SqliteStoreTests() => store = new SqliteStore(Path.Combine(folder.FullName, "cases.db"));

    [Fact]
    public async Task Write_FailsAlone_IsUndoneAndTheNextIsKept()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => PutAsync("lost", fails: true));
        await PutAsync("kept");

        Names().ShouldBe(["kept"]);
    }

    [Fact]
    public async Task Write_FailsAmongOthers_TakesNoneWithIt()
    {
        var writes = Enumerable.Range(0, 40).Select(i => Task.Run(() => PutAsync($"{i:00}", fails: i % 4 == 0))).ToArray();
        await Task.WhenAll(writes).ContinueWith(_ => { }, TaskScheduler.Default);

        writes.Count(write => write.IsFaulted).ShouldBe(10);
        Names().ShouldBe(Enumerable.Range(0, 40).Where(i => i % 4 != 0).Select(i => $"{i:00}"));
    }

    [Fact]
    public async Task Write_WhileAnotherWrites_WaitsForIt()
    {
        using var other = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "cases.db")};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        other.Execute("BEGIN IMMEDIATE; INSERT INTO settings (name, value) VALUES ('theirs', '')");

        var writing = Task.Run(() => PutAsync("ours"));
        await Should.ThrowAsync<TimeoutException>(() => writing.WaitAsync(TimeSpan.FromMilliseconds(100)));
        other.Execute("COMMIT");

        await writing;
        Names().ShouldBe(["ours", "theirs"]);
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }

    private Task<bool> PutAsync(string name, bool fails = false) => store.WriteAsync(connection =>
    {
        connection.Execute("INSERT INTO settings (name, value) VALUES (@name, '')", new { name });
        return fails ? throw new InvalidOperationException(name) : true;
    });

    private List<string> Names() => store.Read(connection => connection.Query<string>("SELECT name FROM settings ORDER BY name").AsList());
}
