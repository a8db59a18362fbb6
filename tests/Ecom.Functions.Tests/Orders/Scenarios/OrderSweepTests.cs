using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Orders;

/// <summary>The sweep finds orders that did not act when they should have, and no others.</summary>
public sealed class OrderSweepTests
{
    [Fact]
    public async Task Orchestration_ThatWasTerminated_IsStartedAgainWhenAParcelIsDelayed()
    {
        await using var host = await StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        await host.Host.Durable.TerminateInstanceAsync(OrderCaseId.Of(order.Id));
        await host.AdvanceAsync(TimeSpan.FromDays(4) + TimeSpan.FromHours(2));
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        (await order.EventsAsync()).OfType<ParcelDelayed>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Orchestration_ThatSleepsOverADeadline_IsWoken()
    {
        await using var host = await StartAsync();
        using Counts counts = new(host);
        var order = await OrderScenario.ShippedAsync(host);
        // Written past the orchestration, which waits for a later instant.
        ParcelShipped other = new("9", host.Now.AddDays(-9), new ParcelKey("sf", "SF9"), [], true, null);
        _ = await host.Services.GetRequiredService<OrderStore>().AppendAsync(order.Id, await order.StateAsync(), [other], Person.System, host.Now, null);
        await host.AdvanceAsync(TimeSpan.FromHours(3));
        (await order.ClaimsAsync()).ShouldHaveSingleItem().TrackingNumber.ShouldBe("SF9");
        counts.Differences.ShouldBe(["late"]);
    }

    [Fact]
    public async Task Orders_ThatWaitOrAreOver_AreLeftAlone()
    {
        await using var host = await StartAsync();
        var waiting = await OrderScenario.ShippedAsync(host);
        var over = await OrderScenario.ShippedAsync(host, orderId: "o-2", trackingNumber: "SF2");
        await over.TellAsync(over.Change(OrderChange.Cancelled));
        await host.AdvanceAsync(TimeSpan.FromDays(3));
        (await over.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);
        (await waiting.NamesAsync()).Count.ShouldBe(4);
        (await over.NamesAsync()).ShouldBe(
            [nameof(OrderTracked), nameof(OrderPlaced), nameof(OrderPaid), nameof(ParcelShipped), nameof(OrderCancelled), nameof(OrderEnded)]);
    }

    [Fact]
    public async Task Order_ThatCannotBeRead_HidesNoOtherAndIsTriedAgain()
    {
        CountingLedger ledger = new();
        await using var host = await StartAsync(ledger.Watch);
        using Counts counts = new(host);
        var unreadable = await OrderScenario.ShippedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));
        var other = await OrderScenario.ShippedAsync(host, orderId: "o-2", trackingNumber: "SF2");
        foreach (var order in (OrderScenario[])[unreadable, other]) await host.Host.Durable.TerminateInstanceAsync(OrderCaseId.Of(order.Id));
        ledger.Unreadable = OrderCaseId.Of(unreadable.Id);
        await host.AdvanceAsync(TimeSpan.FromDays(4) + TimeSpan.FromHours(2));
        (await other.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running, "it is late by less than the other, so it comes after it");
        (await unreadable.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Terminated);
        ledger.Unreadable = null;
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        (await unreadable.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        counts.Differences.Count(what => what == "dead").ShouldBe(2);
        counts.Differences.ShouldContain("unreadable");
    }

    private static Task<ContractHost> StartAsync(Action<IServiceCollection>? configure = null) =>
        ContractHost.StartAsync(configure: configure, sweepsOrders: true, unread: [ClaimReported.Queue]);
}
