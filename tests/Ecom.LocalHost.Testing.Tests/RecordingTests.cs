using Ecom.LocalHost.DurableTask.Recording;
using Ecom.LocalHost.Testing.Tests.Shop;

namespace Ecom.LocalHost.Testing.Tests;

public sealed class RecordingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Recording_AfterSomeDays_IsReadAsWrittenAndReplays(int days)
    {
        await using var host = await ShopHost.StartAsync(new Journal());
        var recorded = await RecordAsync(host, days);

        var read = RecordedHistory.Parse(recorded.ToJson());

        read.ToJson().ShouldBe(recorded.ToJson());
        (await HistoryRecorder.FindDifferenceAsync(host.Durable, read)).ShouldBeNull();
    }

    [Fact]
    public async Task Recording_WithWhatTheCodeNeverAskedFor_IsFound()
    {
        await using var host = await ShopHost.StartAsync(new Journal());
        var mutants = (await RecordAsync(host, days: 4)).Mutants().ToList();

        mutants.Count.ShouldBeGreaterThan(8);
        foreach (var mutant in mutants)
        {
            (await HistoryRecorder.FindDifferenceAsync(host.Durable, mutant)).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task Recording_OfAnEarlierRelease_IsFoundWhereTheLaterOneDiffers()
    {
        string recorded;
        await using (var earlier = await ShopHost.StartAsync(new Journal()))
        {
            recorded = (await RecordAsync(earlier, days: 1)).ToJson();
        }

        await using var later = await ShopHost.StartAsync(new Journal(), typeof(HastyDesk));
        var difference = await HistoryRecorder.FindDifferenceAsync(later.Durable, RecordedHistory.Parse(recorded));

        difference.ShouldNotBeNull();
        difference.ShouldContain("TimerCreated");
        difference.ShouldContain("TaskScheduled 'RemindAsync'");
    }

    [Fact]
    public async Task Recording_OfAnOrchestrationThatIsGone_IsFound()
    {
        await using var host = await ShopHost.StartAsync(new Journal());
        var recorded = (await RecordAsync(host, days: 0)) with { Orchestration = "Forgotten" };
        (await HistoryRecorder.FindDifferenceAsync(host.Durable, recorded)).ShouldNotBeNull().ShouldContain("Forgotten");
    }

    private static async Task<RecordedHistory> RecordAsync(FunctionsTestHost host, int days)
    {
        await host.OpenAsync("a");
        await host.AdvanceAsync(TimeSpan.FromDays(days) + TimeSpan.FromHours(1));
        return HistoryRecorder.Record(host.Durable, "a");
    }
}
