using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Orders;

/// <summary>Work of an order that stays broken is tried again by hand.</summary>
public sealed class ParkedOrderTests
{
    private static readonly Person Logistics = new("logistics.l", "l", ["logistics"]);

    [Fact]
    public async Task Order_ThatIsParked_IsResumedByLogisticsOnceAndGoesOn()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host, orderId: "T 1001/7");
        var path = $"/api/orders/{Uri.EscapeDataString(order.OrderId)}/resume";
        (await host.SendAsync(HttpMethod.Post, path, Logistics)).ShouldBeRefused(409, "nothing-parked");
        // Parked past the orchestration, which hears of it by a scan: as it is when a step was broken and is mended.
        var store = host.Services.GetRequiredService<OrderStore>();
        _ = await store.AppendAsync(
            order.Id, await order.StateAsync(), [new WorkParked("OpenParcelCases", "Fault", host.Now.AddDays(30))], Person.System, host.Now, null);
        await order.ScansAsync();
        await host.AdvanceAsync(TimeSpan.FromDays(5));
        (await order.ComplaintsAsync()).ShouldBeEmpty("it is parked");

        (await host.SendAsync(HttpMethod.Post, path, null)).Status.ShouldBe(401);
        (await host.SendAsync(HttpMethod.Post, path, Staff.Agent)).ShouldBeRefused(403, "wrong-role");
        (await host.SendAsync(HttpMethod.Post, "/api/orders/o-9/resume", Logistics)).ShouldBeRefused(404, "unknown-order");
        var taken = await host.SendAsync(HttpMethod.Post, path, Logistics, idempotencyKey: "resume-1");
        taken.Status.ShouldBe(202, taken.Text);
        taken.Location.ShouldBe("/api/orders/T%201001%2F7");
        taken.Json.GetProperty("id").GetString().ShouldBe(order.OrderId);
        (await host.SendAsync(HttpMethod.Post, path, Logistics, idempotencyKey: "resume-1")).Status.ShouldBe(202, "the same request again");
        (await host.SendAsync(HttpMethod.Post, path, Logistics)).ShouldBeRefused(409, "nothing-parked");

        (await order.StateAsync()).Parked.ShouldBeNull();
        (await order.EventsAsync()).OfType<WorkResumed>().ShouldHaveSingleItem();
        (await store.HistoryAsync(order.Id)).Single(recorded => recorded.Event is WorkResumed).By.Id.ShouldBe(Logistics.Id);
        (await order.ComplaintsAsync()).ShouldHaveSingleItem("what was due meanwhile acts at once");
    }

    [Fact]
    public async Task Order_WhoseWorkStaysBroken_IsParkedAgainWhenItIsResumed()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        await host.Host.Durable.RaiseEventAsync(OrderCaseId.Of(order.Id), nameof(CommandEnvelope), new CommandEnvelope("unreadable", "AAAA"));
        await host.SettleAsync();
        (await order.StateAsync()).Parked.ShouldNotBeNull();
        await host.AdvanceAsync(TimeSpan.FromMinutes(1));

        (await host.SendAsync(HttpMethod.Post, $"/api/orders/{order.OrderId}/resume", Logistics)).Status.ShouldBe(202);

        (await order.StateAsync()).Parked.ShouldNotBeNull();
        (await order.EventsAsync()).OfType<WorkParked>().Count().ShouldBe(2);
        (await order.EventsAsync()).OfType<WorkResumed>().ShouldHaveSingleItem();
    }
}
