using Azure.Messaging.ServiceBus;
using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Steps;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Orders;

/// <summary>What is refused, what happens once though it is done twice, and who sees what.</summary>
public sealed class OrderIntakeTests
{
    private const string Logistics = "logistics";

    [Theory]
    [InlineData("""{"version":2,"news":1}""", "/version must be 1, and is 2")]
    [InlineData("""{"version":1,"eventId":"e","orderId":"o-1","change":"shipped","at":"2026-03-02T01:00:00Z"}""", "/shipment is required")]
    [InlineData("""{"version":1,"eventId":"e","orderId":"o-1","change":"paid","at":"2026-03-02T01:00:00Z"}""", "/payment is required")]
    [InlineData("""{"version":1,"eventId":"e","orderId":"o-1","change":"placed","at":"2026-03-02T01:00:00Z"}""", "/placement is required")]
    [InlineData("""{"version":1,"eventId":"e","orderId":"o-1","change":"burnt","at":"2026-03-02T01:00:00Z"}""", "/change must be one of placed")]
    [InlineData("""{"version":1,"eventId":"","orderId":" ","change":"picked","at":"2026-03-02T01:00:00Z"}""", "/orderId is required; /eventId is required")]
    [InlineData("""{"version":1,"eventId":"e","orderId":"o-1","change":"picked","at":"2926-03-02T01:00:00Z"}""", "/at must not be in the future")]
    public async Task Message_OfTheShopThatIsWrong_IsADeadLetterThatNamesIt(string body, string named)
    {
        await using var host = await OrderScenario.StartAsync();
        await new OrderScenario(host).SendAsync(OrderChanged.Queue, body, "m-1");
        (await IntakeQueues.DeadAsync(host, OrderChanged.Queue)).ShouldHaveSingleItem().DeadLetterErrorDescription.ShouldContain(named);
        (await host.Services.GetRequiredService<OrderStore>().FindAsync(OrderCaseId.KeyOf("o-1"))).ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"version":1,"eventId":"e","parcel":{"carrier":"SF","trackingNumber":"1"},"kind":"lost","at":"2026-03-02T01:00:00Z"}""", "/parcel/carrier")]
    [InlineData("""{"version":1,"eventId":"e","parcel":{"carrier":"sf","trackingNumber":"1"},"kind":"eaten","at":"2026-03-02T01:00:00Z"}""", "/kind must be one of announced")]
    public async Task Message_OfACarrierThatIsWrong_IsADeadLetterThatNamesIt(string body, string named)
    {
        await using var host = await OrderScenario.StartAsync();
        await new OrderScenario(host).SendAsync(ParcelEvent.Topic, body, "m-1");
        (await DeadScansAsync(host)).ShouldHaveSingleItem().DeadLetterErrorDescription.ShouldContain(named);
    }

    [Fact]
    public async Task Scans_OfAParcelThatNoOrderKnows_AreKeptUpToALimitAndThenDeadLetters()
    {
        await using var host = await OrderScenario.StartAsync();
        OrderScenario order = new(host);
        for (var i = 0; i <= OrderLimits.KeptScans; i++) await order.ScansAsync(at: host.Now.AddMinutes(-i));
        (await DeadScansAsync(host)).ShouldHaveSingleItem().DeadLetterReason.ShouldBe("parcel-unknown");
        await order.TellAsync(order.Shipped());
        (await order.EventsAsync()).OfType<ParcelScanned>().Count().ShouldBe(OrderLimits.KeptScans);
    }

    [Fact]
    public async Task Facts_ThatContradictInTheSameMoment_AreRecordedAndRefused()
    {
        await using var host = await OrderScenario.StartAsync();
        OrderScenario order = new(host);
        await Task.WhenAll(order.TellAsync(order.Placed()), order.TellAsync(order.Paid(1)), order.TellAsync(order.Paid(2)));
        var payments = (await order.EventsAsync()).OfType<OrderPaid>().Count();
        var refused = (await order.EventsAsync()).OfType<FactRefused>().Count() + (await IntakeQueues.DeadAsync(host, OrderChanged.Queue)).Count;
        (payments + refused + (await order.EventsAsync()).OfType<OrderPlaced>().Count()).ShouldBe(3, "each is recorded or refused, and none is lost");
        payments.ShouldBeLessThanOrEqualTo(1);
        (await order.FactsAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task ApplyCommand_Twice_AppendsOnce()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        ParcelScanned scan = new("e-9", host.Now, order.Parcel, ScanKind.InTransit, null);
        var command = host.Services.GetRequiredService<CommandSeal>().Seal(
            OrderCaseId.Of(order.Id), scan.Key, new PersonCommand<OrderCommand>(Person.System, new RecordFact(order.OrderId, scan)));
        var step = ActivatorUtilities.CreateInstance<ApplyOrderCommand>(host.Services);
        ApplyCommandInput<OrderCommand> input = new(order.Id, scan.Key, command, null, host.Now);
        var first = await step.RunAsync(input, default);
        (await step.RunAsync(input, default)).ShouldBe(first);
        (await order.EventsAsync()).OfType<ParcelScanned>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task OpenCases_Twice_OpensOnce()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromDays(7));
        var step = ActivatorUtilities.CreateInstance<OpenParcelCases>(host.Services);
        await step.RunAsync(new NotifyPeopleInput(order.Id, 0, (await order.StateAsync()).Seq), default);
        (await order.ClaimsAsync()).ShouldHaveSingleItem();
        (await order.ComplaintsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Command_ThatCannotBeRead_IsParkedWhileParcelsAreWatched()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        await host.Host.Durable.RaiseEventAsync(OrderCaseId.Of(order.Id), nameof(CommandEnvelope), new CommandEnvelope("unreadable", "AAAA"));
        await host.SettleAsync();
        (await order.StateAsync()).Parked.ShouldNotBeNull();
        await order.ScansAsync();
        (await order.EventsAsync()).OfType<ParcelScanned>().ShouldHaveSingleItem();
        await host.AdvanceAsync(TimeSpan.FromDays(12));
        (await order.ClaimsAsync()).ShouldHaveSingleItem();
        (await order.StateAsync()).Parked.ShouldBeNull();
    }

    [Fact]
    public async Task Staff_FindsOrders_ByCustomerParcelStatusAndText()
    {
        await using var host = await OrderScenario.StartAsync();
        var shipped = await OrderScenario.ShippedAsync(host);
        await host.AdvanceAsync(TimeSpan.FromSeconds(1));
        OrderScenario placed = new(host, "o-2", "SF2");
        await placed.TellAsync(placed.Placed());

        (await ListAsync(host, "")).ShouldBe(["o-2", "o-1"]);
        (await ListAsync(host, "?customer=customer-1&status=placed")).ShouldBe(["o-2"]);
        (await ListAsync(host, "?parcel=sf:SF1")).ShouldBe(["o-1"]);
        (await ListAsync(host, "?status=shipped,signed")).ShouldBe(["o-1"]);
        (await ListAsync(host, "?text=o-2")).ShouldBe(["o-2"]);
        (await ListAsync(host, "?customer=nobody")).ShouldBeEmpty();
        (await host.SendAsync(HttpMethod.Get, "/api/orders?parcel=SF1", Staff.Agent)).Status.ShouldBe(400);
        (await host.SendAsync(HttpMethod.Get, "/api/orders?status=eaten", Staff.Agent)).Status.ShouldBe(400);

        var answer = await host.SendAsync(HttpMethod.Get, $"/api/orders/{shipped.OrderId}", new Person("l", "l", [Logistics]));
        answer.Json.GetProperty("placement").GetProperty("customer").GetProperty("email").GetString().ShouldBe("mei@example.com");
        answer.Json.GetProperty("nextDeadline").GetDateTimeOffset().ShouldBe(host.Now.AddDays(4).AddSeconds(-1));
        answer.ETag.ShouldNotBeNull();
    }

    [Fact]
    public async Task Orders_AreNotShown_ToStrangersAndUnknownOnesAreUnknown()
    {
        await using var host = await OrderScenario.StartAsync();
        var order = await OrderScenario.ShippedAsync(host);
        var path = $"/api/orders/{order.OrderId}";
        (await host.SendAsync(HttpMethod.Get, path, null)).Status.ShouldBe(401);
        (await host.SendAsync(HttpMethod.Get, path, new Person("c", "c", ["customer"]))).Status.ShouldBe(403);
        (await host.SendAsync(HttpMethod.Get, path, new Person("m", "m", ["merchant"]))).Status.ShouldBe(403);
        (await host.SendAsync(HttpMethod.Get, "/api/orders/o-9", Staff.Agent)).Json.GetProperty("code").GetString().ShouldBe("unknown-order");
    }

    private static async Task<IReadOnlyList<string?>> ListAsync(ContractHost host, string query)
    {
        var answer = await host.SendAsync(HttpMethod.Get, $"/api/orders{query}", Staff.Agent);
        answer.Status.ShouldBe(200, answer.Text);
        return [.. answer.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("orderId").GetString())];
    }

    private static async Task<IReadOnlyList<ServiceBusReceivedMessage>> DeadScansAsync(ContractHost host)
    {
        await host.SettleAsync();
        await using var receiver = ServiceBusConnection.Client(host.Services)
            .CreateReceiver(ParcelEvent.Topic, "orders", new ServiceBusReceiverOptions { SubQueue = SubQueue.DeadLetter });
        return await receiver.PeekMessagesAsync(100);
    }
}
