using System.Globalization;
using System.Text.Json;
using Azure.Messaging.ServiceBus;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Orders.Store;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Orders;
using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Orders;

/// <summary>One order of a scenario; its verbs are what the shop and a carrier tell of it.</summary>
internal sealed class OrderScenario(ContractHost host, string orderId = "o-1", string trackingNumber = "SF1")
{
    private int events;

    public string OrderId => orderId;

    public string Id { get; } = OrderCaseId.KeyOf(orderId);

    public ParcelKey Parcel { get; } = new("sf", trackingNumber);

    public ContractHost Host => host;

    private OrderStore Store => host.Services.GetRequiredService<OrderStore>();

    /// <summary>Starts the application; nobody reads claims, so that they are seen on their queue.</summary>
    public static Task<ContractHost> StartAsync(Action<IServiceCollection>? configure = null, params IReadOnlyList<(string Name, string Value)> settings) =>
        ContractHost.StartAsync(configure: configure, unread: [ClaimReported.Queue], settings: settings);

    /// <summary>An order that was placed and paid, and of which a parcel was handed over just now.</summary>
    public static async Task<OrderScenario> ShippedAsync(ContractHost host, bool sameCity = false, string orderId = "o-1", string trackingNumber = "SF1")
    {
        OrderScenario order = new(host, orderId, trackingNumber);
        await order.TellAsync(order.Placed());
        await order.TellAsync(order.Paid());
        await order.TellAsync(order.Shipped(sameCity));
        return order;
    }

    public OrderChanged Placed() => Change(OrderChange.Placed) with
    {
        Placement = new OrderPlacement(
            new ReportedCustomer("梅 Mei", "customer-1", "mei@example.com", "+86 10 1234", "gold", "en"),
            [new OrderPlacementLine("a", "cup", "Cup", 2, 1000), new OrderPlacementLine("b", "pot", "Pot", 1, 5000, 500)],
            501,
            800,
            "CNY"),
    };

    public OrderChanged Paid(long minorUnits = 6799) =>
        Change(OrderChange.Paid) with { Payment = new OrderPayment($"pay-{orderId}", new Money(minorUnits, "CNY")) };

    public OrderChanged Shipped(bool sameCity = false) => Change(OrderChange.Shipped) with { Shipment = new OrderShipment(Parcel, null, sameCity) };

    public OrderChanged Change(OrderChange change) => new(OrderChanged.CurrentVersion, NewId(), orderId, change, host.Now);

    public ParcelEvent Scan(ParcelEventKind kind = ParcelEventKind.InTransit, DateTimeOffset? at = null) =>
        new(ParcelEvent.CurrentVersion, NewId(), Parcel, kind, at ?? host.Now, "Wuhan");

    /// <summary>The shop tells; what follows from it is done when this ends.</summary>
    public async Task TellAsync(OrderChanged said, string? messageId = null)
    {
        await SendAsync(OrderChanged.Queue, JsonSerializer.Serialize(said, EcomJson.Options), messageId ?? Guid.NewGuid().ToString("N"));
        await host.SettleAsync();
    }

    /// <summary>The carrier tells; what follows from it is done when this ends.</summary>
    public async Task TellAsync(ParcelEvent said, string? messageId = null)
    {
        await SendAsync(ParcelEvent.Topic, JsonSerializer.Serialize(said, EcomJson.Options), messageId ?? Guid.NewGuid().ToString("N"));
        await host.SettleAsync();
    }

    public Task ScansAsync(ParcelEventKind kind = ParcelEventKind.InTransit, DateTimeOffset? at = null) => TellAsync(Scan(kind, at));

    public Task SendAsync(string queueOrTopic, string body, string messageId) => host.Services.GetRequiredService<BusSenders>().To(queueOrTopic)
        .SendMessageAsync(new ServiceBusMessage(body) { MessageId = messageId });

    public async Task<OrderState> StateAsync() => (await Store.FindAsync(Id)).ShouldNotBeNull();

    public async Task<IReadOnlyList<OrderEvent>> EventsAsync() => [.. (await Store.HistoryAsync(Id)).Select(recorded => recorded.Event)];

    public async Task<IReadOnlyList<string>> NamesAsync() => [.. (await EventsAsync()).Select(happened => happened.GetType().Name)];

    /// <summary>What other slices are told of it.</summary>
    public Task<OrderFacts?> FactsAsync() => host.Services.GetRequiredService<IOrderBook>().FindAsync(orderId, CancellationToken.None);

    /// <summary>How its orchestration stands.</summary>
    public async Task<OrchestrationRuntimeStatus?> FlowAsync() => (await host.Host.Durable.GetInstanceAsync(OrderCaseId.Of(Id)))?.RuntimeStatus;

    /// <summary>Claims that were reported for it and that nobody has read yet.</summary>
    public async Task<IReadOnlyList<ClaimReported>> ClaimsAsync() =>
    [
        .. (await IntakeQueues.WaitingAsync(host, ClaimReported.Queue))
            .Select(message => JsonSerializer.Deserialize<ClaimReported>(message.Body.ToString(), EcomJson.Options)!)
            .Where(claim => claim.OrderId == orderId),
    ];

    /// <summary>Complaints about it.</summary>
    public async Task<IReadOnlyList<ComplaintState>> ComplaintsAsync() =>
        [.. (await IntakeQueues.ComplaintsAsync(host)).Where(complaint => complaint.Report.OrderId == orderId)];

    private string NewId() => string.Create(CultureInfo.InvariantCulture, $"{orderId}-{++events}");
}
