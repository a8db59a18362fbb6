using Ecom.LocalHost.Testing.Tests.Shop;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.Testing.Tests;

public sealed class VirtualTimeTests
{
    [Fact]
    public async Task Advance_FourDays_RunsTimersProcessesAndMessagesInTheirOrder()
    {
        var journal = new Journal();
        await using var host = await ShopHost.StartAsync(journal);
        await host.OpenAsync("t1");
        await host.AdvanceAsync(TimeSpan.FromDays(4));
        journal.Entries.ShouldBe([
            "02 01:00 opened t1",
            "02 12:00 counted", "03 01:00 posted t1/1",
            "03 12:00 counted", "04 01:00 posted t1/2",
            "04 12:00 counted", "05 01:00 posted t1/3",
            "05 12:00 counted"]);
        (await host.Durable.GetInstanceAsync("t1"))!.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task Settle_WithoutMovingTheClock_RunsOnlyWhatIsDue()
    {
        var journal = new Journal();
        await using var host = await ShopHost.StartAsync(journal);
        await host.OpenAsync("t1");
        await host.SettleAsync();
        journal.Entries.ShouldBe(["02 01:00 opened t1"]);
        (await host.Durable.GetInstanceAsync("t1"))!.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    [Fact]
    public async Task Hosts_SeveralAtOnce_DoNotTouchEachOther()
    {
        var journals = Enumerable.Range(0, 4).Select(static _ => new Journal()).ToList();
        await Task.WhenAll(journals.Select(static async (journal, index) =>
        {
            await using var host = await ShopHost.StartAsync(journal);
            await host.OpenAsync($"t{index}");
            await host.AdvanceAsync(TimeSpan.FromDays(1));
        }));
        journals.Select(static journal => journal.Entries.Count).ShouldBe([3, 3, 3, 3]);
        journals[2].Entries[2].ShouldBe("03 01:00 posted t2/1");
    }
}
