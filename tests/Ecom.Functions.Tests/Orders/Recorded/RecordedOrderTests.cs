using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Flow;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Tests.Contracts;
using Ecom.LocalHost.DurableTask.Recording;

namespace Ecom.Functions.Tests.Orders;

/// <summary>The flow of today still replays what earlier releases recorded, so that orders in flight go on after an upgrade.</summary>
/// <remarks>A recording is never made again, only added to, see docs/upgrading.md.</remarks>
public sealed class RecordedOrderTests(RecordedFlowTests.Running running) : IClassFixture<RecordedFlowTests.Running>
{
    private static readonly string Folder =
        Path.Combine(RepositoryRoot.Find(), "tests", "Ecom.Functions.Tests", "Orders", "Recorded", "Flows");

    public static TheoryData<string> Recordings =>
        [.. Directory.EnumerateFiles(Folder, $"{nameof(OrderTracking)}.*.json").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task Flow_RecordedByAnEarlierRelease_StillReplaysAndNoOtherDoes(string file)
    {
        var recorded = RecordedHistory.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, file)));
        (await HistoryRecorder.FindDifferenceAsync(running.Host.Host.Durable, recorded)).ShouldBeNull();
        var mutants = recorded.Mutants().ToList();
        mutants.ShouldNotBeEmpty();
        foreach (var mutant in mutants)
            (await HistoryRecorder.FindDifferenceAsync(running.Host.Host.Durable, mutant)).ShouldNotBeNull();
    }

    /// <summary>Adds recordings for the release named by <c>ECOM_RECORD</c>, such as <c>ECOM_RECORD=v1</c>; otherwise only sees that it could.</summary>
    [Fact]
    public async Task Order_FromItsPlacementToItsEnd_CanBeRecorded()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromDays(5));
        await RecordAsync(order, "delayed");
        await host.AdvanceAsync(TimeSpan.FromDays(3));
        await order.ScansAsync(ParcelEventKind.Delivered);
        await RecordAsync(order, "lost");
        await host.AdvanceAsync(TimeSpan.FromDays(16));
        (await order.StateAsync()).Ended.ShouldBe(OrderEnding.Delivered);
        await RecordAsync(order, "ended");
    }

    private static async Task RecordAsync(OrderScenario order, string stage)
    {
        var recorded = HistoryRecorder.Record(order.Host.Host.Durable, OrderCaseId.Of(order.Id));
        recorded.Orchestration.ShouldBe(nameof(OrderTracking));
        if (Environment.GetEnvironmentVariable("ECOM_RECORD") is not { Length: > 0 } release) return;
        _ = Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, $"{recorded.Orchestration}.{release}.{stage}.json"), recorded.ToJson());
    }
}
