using System.Text.Json;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Entry;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.LocalHost.DurableTask.Recording;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Orders;

/// <summary>Orders on the virtual clock: what comes in any order, silence, loss, and what comes when all is over.</summary>
public sealed class OrderTrackingTests
{
    [Fact]
    public async Task Messages_InAnyOrderAndTwice_MakeTheSameOrders()
    {
        await using var host = await OrderScenario.StartAsync();
        List<string> seen = [];
        for (var seed = 0; seed < 8; seed++)
        {
            OrderScenario order = new(host, $"o-{seed}", $"SF{seed}");
            var at = host.Now.AddDays(-1);
            List<(string Entity, object Body)> told =
            [
                (OrderChanged.Queue, order.Placed() with { At = at }),
                (OrderChanged.Queue, order.Change(OrderChange.Confirmed) with { At = at.AddHours(1) }),
                (OrderChanged.Queue, order.Paid() with { At = at.AddHours(2) }),
                (OrderChanged.Queue, order.Shipped() with { At = at.AddHours(3) }),
                (ParcelEvent.Topic, order.Scan(ParcelEventKind.PickedUp, at.AddHours(4))),
                (ParcelEvent.Topic, order.Scan(ParcelEventKind.InTransit, at.AddHours(5))),
                (ParcelEvent.Topic, order.Scan(ParcelEventKind.OutForDelivery, at.AddHours(6))),
            ];
            Random chance = new(seed);
            var mixed = told.Concat(told.Where(_ => chance.Next(2) == 0)).ToArray();
            chance.Shuffle(mixed);
            // All at once: they race, as several instances of the application would.
            foreach (var (entity, body) in mixed)
                await order.SendAsync(entity, JsonSerializer.Serialize(body, body.GetType(), EcomJson.Options), Guid.NewGuid().ToString("N"));
            await host.SettleAsync();
            (await order.EventsAsync()).OfType<OrderFact>().Count().ShouldBe(told.Count);
            var moments = OrderTimeline.Of(await host.Services.GetRequiredService<OrderStore>().HistoryAsync(order.Id))
                .Select(moment => (moment.At - at, moment.What, moment.Scan));
            seen.Add(JsonSerializer.Serialize(await order.FactsAsync(), EcomJson.Options)
                .Replace($"o-{seed}", "o", StringComparison.Ordinal).Replace($"SF{seed}", "SF", StringComparison.Ordinal) + string.Join(';', moments));
            (await order.StateAsync()).Status.ShouldBe(OrderStatus.InTransit);
        }

        seen.Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(true, 2, 3)]
    [InlineData(false, 4, 7)]
    public async Task Parcel_ThatStaysSilent_OpensAComplaintAndThenAClaimOnce(bool sameCity, int delayed, int lost)
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host, sameCity);
        await host.AdvanceAsync(TimeSpan.FromDays(delayed) - TimeSpan.FromMinutes(1));
        (await order.ComplaintsAsync()).ShouldBeEmpty();
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));
        var complaint = (await order.ComplaintsAsync()).ShouldHaveSingleItem();
        complaint.Report.Channel.ShouldBe(ComplaintChannel.DelayDetection);
        complaint.Report.ExternalId.ShouldBe("delay:sf:SF1");
        complaint.Category.ShouldBe(ComplaintCategory.Logistics);
        complaint.Report.Customer.ShouldBe(new CustomerContact("梅 Mei", "customer-1", "mei@example.com", "+86 10 1234", CustomerTier.Gold, "en"));

        await host.AdvanceAsync(TimeSpan.FromDays(lost - delayed) - TimeSpan.FromMinutes(1));
        (await order.ClaimsAsync()).ShouldBeEmpty();
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));
        var claim = (await order.ClaimsAsync()).ShouldHaveSingleItem();
        (claim.Channel, claim.ExternalId, claim.Kind, claim.Carrier, claim.TrackingNumber, claim.Lines)
            .ShouldBe(("lossDetection", "loss:sf:SF1", "lost", "sf", "SF1", null));
        claim.Customer.ShouldBe(new ReportedCustomer("梅 Mei", "customer-1", "mei@example.com", "+86 10 1234", "gold", "en"));

        // It appears again, and is silent again: nothing is withdrawn, and nothing opened twice.
        await order.ScansAsync();
        await host.AdvanceAsync(TimeSpan.FromDays(90));
        (await order.ComplaintsAsync()).Count.ShouldBe(1);
        (await order.ClaimsAsync()).Count.ShouldBe(1);
        (await order.StateAsync()).Ended.ShouldBe(OrderEnding.Silence);
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task Parcel_ThatTheCarrierLost_OpensAClaimAtOnce()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        await order.ScansAsync(ParcelEventKind.Lost);
        (await order.ClaimsAsync()).ShouldHaveSingleItem().Description.ShouldContain("says that parcel SF1 of order o-1 is lost");
        await order.ScansAsync(ParcelEventKind.Lost, host.Now.AddMinutes(1));
        await host.AdvanceAsync(TimeSpan.FromDays(30));
        (await order.ClaimsAsync()).Count.ShouldBe(1);
        (await order.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Parcel_ThatTheCarrierLostBeforeTheShopToldOfIt_OpensAClaimWhenItIsKnown()
    {
        await using var host = await OrderScenario.StartAsync();
        OrderScenario order = new(host);
        await order.ScansAsync(ParcelEventKind.Lost);
        await order.TellAsync(order.Shipped());
        await order.TellAsync(order.Paid());
        (await order.ClaimsAsync()).ShouldBeEmpty();
        await order.TellAsync(order.Placed());
        (await order.ClaimsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Parcels_ThatCameOrOfACancelledOrder_OpenNothing()
    {
        await using var host = await OrderScenario.StartAsync();
        var delivered = await OrderScenario.ShippedAsync(host);
        var cancelled = await OrderScenario.ShippedAsync(host, orderId: "o-2", trackingNumber: "SF2");
        await delivered.ScansAsync(ParcelEventKind.Delivered);
        await cancelled.TellAsync(cancelled.Change(OrderChange.Cancelled) with { Reason = "changed their mind" });
        (await cancelled.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);
        await host.AdvanceAsync(TimeSpan.FromDays(16));
        (await delivered.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);
        foreach (var order in new[] { delivered, cancelled })
        {
            (await order.ComplaintsAsync()).ShouldBeEmpty();
            (await order.ClaimsAsync()).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Scan_AfterTheEnd_StartsTheOrderAgainAndIsKept()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        await order.ScansAsync(ParcelEventKind.Delivered);
        await host.AdvanceAsync(TimeSpan.FromDays(16));
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);

        await order.ScansAsync(ParcelEventKind.Returning);
        (await order.EventsAsync()).OfType<ParcelScanned>().Count().ShouldBe(2);
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);
        (await order.EventsAsync()).OfType<OrderEnded>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Scans_AtTheInstantOfTheEnd_AreAllKept()
    {
        // News do not put the end off here, so that some reach an order that lives, some one that ends, some one that is over.
        await using var host = await OrderScenario.StartAsync(settings: ("Orders:Policy:Settling", "00:00:00"));
        var order = await OrderScenario.ShippedAsync(host);
        await order.ScansAsync(ParcelEventKind.Delivered);
        await host.AdvanceAsync(TimeSpan.FromDays(15) - TimeSpan.FromMilliseconds(6));
        for (var i = 0; i < 12; i++)
        {
            await order.SendAsync(ParcelEvent.Topic, JsonSerializer.Serialize(order.Scan(), EcomJson.Options), Guid.NewGuid().ToString("N"));
            await host.AdvanceAsync(TimeSpan.FromMilliseconds(1));
        }

        await host.AdvanceAsync(TimeSpan.FromHours(2));
        (await order.EventsAsync()).OfType<ParcelScanned>().Count().ShouldBe(13);
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task Fact_GivenToAnOrderWhoseEndIsDecidedAndNotReached_IsKept()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        // Decided past the orchestration, which still waits: as it is between its last decision and its end.
        var store = host.Services.GetRequiredService<OrderStore>();
        _ = await store.AppendAsync(order.Id, await order.StateAsync(), [new OrderEnded(OrderEnding.Silence)], Person.System, host.Now, null);
        ParcelScanned scan = new("e-9", host.Now, order.Parcel, ScanKind.InTransit, null);
        var given = host.Services.GetRequiredService<OrderGate>().GiveAsync(host.Host.Durable, order.OrderId, scan, CancellationToken.None);
        // Nobody but the test waits for it, so the clock goes on until it is there.
        while (!given.IsCompleted) await host.AdvanceAsync(TimeSpan.FromSeconds(1));
        (await given).ShouldBeNull();
        (await order.EventsAsync()).OfType<ParcelScanned>().ShouldHaveSingleItem().EventId.ShouldBe("e-9");
    }

    [Fact]
    public async Task Orchestration_ThatWasTerminated_IsStartedAgainByTheNextFact()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        await host.Host.Durable.TerminateInstanceAsync(OrderCaseId.Of(order.Id));
        await host.SettleAsync();
        await order.ScansAsync();
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        await host.AdvanceAsync(TimeSpan.FromDays(4));
        (await order.ComplaintsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Reports_WhileTheirQueueTakesNothing_AreSentLaterAndOnce()
    {
        var isBusy = true;
        await using var host = await OrderScenario.StartAsync(services => services.AddSingleton(provider => new BusSenders(
            () => new BusyQueue(ServiceBusConnection.Client(provider), ClaimReported.Queue, () => isBusy))));
        var order = await OrderScenario.ShippedAsync(host);
        await order.ScansAsync(ParcelEventKind.Lost);
        await host.AdvanceAsync(TimeSpan.FromHours(3));
        (await order.ClaimsAsync()).ShouldBeEmpty();
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        isBusy = false;
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        (await order.ClaimsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Reports_ThatCannotLeave_KeepACancelledOrderFromEndingUntilTheyDo()
    {
        var isBusy = true;
        await using var host = await OrderScenario.StartAsync(services => services.AddSingleton(provider => new BusSenders(
            () => new BusyQueue(ServiceBusConnection.Client(provider), ClaimReported.Queue, () => isBusy))));
        var order = await OrderScenario.ShippedAsync(host);
        await order.ScansAsync(ParcelEventKind.Lost);
        await order.TellAsync(order.Change(OrderChange.Cancelled));
        await host.AdvanceAsync(TimeSpan.FromDays(2));
        (await order.StateAsync()).Ended.ShouldBe(OrderEnding.Cancelled);
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Running);
        isBusy = false;
        await host.AdvanceAsync(TimeSpan.FromHours(1));
        (await order.ClaimsAsync()).ShouldHaveSingleItem();
        (await order.FlowAsync()).ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task History_OfAnOrder_HoldsNoPersonalData()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        await order.ScansAsync(ParcelEventKind.Lost);
        var history = HistoryRecorder.Record(host.Host.Durable, OrderCaseId.Of(order.Id)).ToJson();
        history.ShouldContain("ApplyOrderCommand");
        // With what stood beside them: three letters or four digits alone are in a hash by chance.
        foreach (var secret in new[] { " Mei", "\\u6885", "梅", "mei@example.com", "10 1234", "customer-1" }) history.ShouldNotContain(secret);
        history.ShouldNotMatch("\\bCup\\b");
    }
}
