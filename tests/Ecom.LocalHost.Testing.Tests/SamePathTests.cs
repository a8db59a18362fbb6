using Ecom.LocalHost.Testing.Tests.Shop;

namespace Ecom.LocalHost.Testing.Tests;

public sealed class SamePathTests
{
    [Fact]
    public async Task Scenario_RunTwice_TakesTheSamePath()
    {
        var first = await RunAsync();
        var second = await RunAsync();
        second.ShouldBe(first);
        first.Count.ShouldBeGreaterThan(10);
    }

    /// <summary>The journal, each process's history, and the number of commits after every step of the scenario.</summary>
    private static async Task<List<string>> RunAsync()
    {
        var journal = new Journal();
        await using var host = await ShopHost.StartAsync(journal);
        var path = new List<string>();
        foreach (var id in new[] { "a", "b", "c" })
        {
            await host.OpenAsync(id);
            await host.AdvanceAsync(TimeSpan.FromHours(30));
            path.Add($"{id}: {host.Commits} commits");
        }

        await host.AdvanceAsync(TimeSpan.FromDays(3));
        foreach (var id in new[] { "a", "b", "c" })
        {
            var history = await host.Durable.GetOrchestrationHistoryAsync(id);
            path.AddRange(history.Select(happened => $"{id} {happened.Timestamp:O} {happened.EventType} {happened.EventId}"));
        }

        path.AddRange(journal.Entries);
        path.Add($"{host.Commits} commits");
        return path;
    }
}
