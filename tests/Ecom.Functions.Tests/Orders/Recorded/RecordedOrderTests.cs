using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Flow;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Tests.Contracts;
using Ecom.Functions.Tests.Recorded;

namespace Ecom.Functions.Tests.Orders;

/// <summary>The flow of today still replays what earlier releases recorded, so that orders in flight go on after an upgrade.</summary>
/// <remarks>A recording is never made again, only added to, see docs/upgrading.md.</remarks>
public sealed class RecordedOrderTests(RecordedFlowTests.Running running) : IClassFixture<RecordedFlowTests.Running>
{
    private static readonly FlowRecordings Flows = new("Orders", nameof(OrderTracking));

    public static TheoryData<string> Recordings => Flows.Files;

    [Theory]
    [MemberData(nameof(Recordings))]
    public Task Flow_RecordedByAnEarlierRelease_StillReplaysAndNoOtherDoes(string file) => Flows.ShouldReplayAsync(running.Host.Host.Durable, file);

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

    private static Task RecordAsync(OrderScenario order, string stage) =>
        Flows.RecordAsync(order.Host.Host.Durable, OrderCaseId.Of(order.Id), stage);
}
