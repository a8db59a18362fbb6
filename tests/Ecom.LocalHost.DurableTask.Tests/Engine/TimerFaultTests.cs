using Microsoft.Data.Sqlite;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

/// <summary>The table of timers cannot be read for a while, as when the disk fails.</summary>
public sealed class TimerFaultTests : EngineTest
{
    // A page has 1000 timers.
    private const int Count = 1200;

    [Fact]
    public async Task Timers_NotReadableAtTheStart_FireWhenTheyAreAgain()
    {
        var first = await StartAsync(AddMany);
        var id = await first.RunAsync("Many", Count);
        await first.DisposeAsync();

        await using var host = EngineHost.Create(Folder, AddMany);
        await host.GetAsync(id); // Opens the store.
        Rename("timers", "hidden");
        await host.StartAsync();
        await host.AdvanceAsync(TimeSpan.FromSeconds(12));
        Rename("hidden", "timers");
        await host.AdvanceAsync(TimeSpan.FromHours(1));

        (await host.OutputAsync<int>(id)).ShouldBe(Count);
    }

    [Fact]
    public async Task Timers_NextPageNotReadable_NoneOfThoseThatCameDueIsLost()
    {
        var first = await StartAsync(AddMany);
        var id = await first.RunAsync("Many", Count);
        await first.DisposeAsync();

        // The timer that ends the first page fires while the next page cannot be read.
        await using var host = await StartAsync(AddMany);
        await host.AdvanceAsync(TimeSpan.FromSeconds(999));
        Rename("timers", "hidden");
        await host.AdvanceAsync(TimeSpan.FromSeconds(20));
        Rename("hidden", "timers");
        await host.AdvanceAsync(TimeSpan.FromHours(1));

        (await host.OutputAsync<int>(id)).ShouldBe(Count);
    }

    private static void AddMany(DurableTaskRegistry tasks) =>
        tasks.AddOrchestratorFunc<int, int>("Many", async (context, count) =>
        {
            await Task.WhenAll(Enumerable.Range(1, count).Select(i => context.CreateTimer(TimeSpan.FromSeconds(i), CancellationToken.None)));
            return count;
        });

    private void Rename(string table, string to)
    {
        using var other = new SqliteConnection($"Data Source={Path.Combine(Folder.Path, "durable.db")};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
#pragma warning disable CA2100 // The names are the test's own.
        command.CommandText = $"ALTER TABLE {table} RENAME TO {to}";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
