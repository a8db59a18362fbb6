using Ecom.Functions.Messages;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Orders.Rules;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Carriers;
using Ecom.Functions.Tests.Complaints;

namespace Ecom.Functions.Tests.Orders;

/// <summary>What the shop and a carrier tell by webhooks makes an order that the staff and other slices see.</summary>
public sealed class OrderWebhookTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Webhooks_OfAWholeOrderInTheWrongOrderAndTwice_MakeOneOrder()
    {
        await using var host = await OrderScenario.StartAsync();
        OrderScenario order = new(host, "T 1001/7");
        (string, string)[] told =
        [
            ("msg_5", ShopOrders.Shipped), ("msg_1", ShopOrders.Placed), ("msg_4", ShopOrders.Step("picked", "2026-03-02T08:00:00Z")),
            ("msg_3", ShopOrders.Paid), ("msg_2", ShopOrders.Step("confirmed", "2026-03-02T01:01:00Z")), ("msg_1", ShopOrders.Placed),
        ];
        (await CarrierWebhooks.SendAsync(host, "sf_1", CarrierWebhooks.Scan("e-1", kind: "pickedUp", at: "2026-03-02T10:00:00Z"))).Status.ShouldBe(202);
        foreach (var (id, body) in told) (await ShopWebhooks.SendAsync(host, id, body)).Status.ShouldBe(202);
        (await CarrierWebhooks.SendAsync(host, "sf_2", CarrierWebhooks.Scan("e-2", kind: "delivered", at: "2026-03-02T20:00:00Z"))).Status.ShouldBe(202);
        (await CarrierWebhooks.SendAsync(host, "sf_1", CarrierWebhooks.Scan("e-1", kind: "pickedUp", at: "2026-03-02T10:00:00Z"))).Status.ShouldBe(202);
        await host.SettleAsync();

        var facts = (await order.FactsAsync()).ShouldNotBeNull();
        (facts.CustomerId, facts.PaymentId, facts.Paid, facts.Freight).ShouldBe(("customer-1", "pay-1", new Money(6799, "CNY"), new Money(800, "CNY")));
        facts.Lines.ShouldBe(
        [
            new OrderLineFacts("a", "cup", "Cup", 2, new Money(1846, "CNY")), new OrderLineFacts("b", "pot", "Pot", 1, new Money(4153, "CNY")),
        ]);
        var parcel = facts.Parcels.ShouldHaveSingleItem();
        (parcel.Parcel, parcel.SameCity, parcel.ShippedAt, parcel.LastScanAt, parcel.DeliveredAt)
            .ShouldBe((new ParcelKey("sf", "SF1"), true, Day.AddHours(9), Day.AddHours(20), Day.AddHours(20)));
        parcel.LineIds.ShouldBe(["b"]);

        var answer = await host.SendAsync(HttpMethod.Get, "/api/orders/T%201001%2F7", Staff.Agent);
        answer.Status.ShouldBe(200, answer.Text);
        answer.Json.GetProperty("status").GetString().ShouldBe("signed");
        answer.Json.GetProperty("timeline").EnumerateArray().Select(moment => moment.GetProperty("what").GetString()).ShouldBe(
        [
            nameof(OrderPlaced), nameof(OrderConfirmed), nameof(OrderPaid), nameof(OrderPicked), nameof(ParcelShipped), nameof(ParcelScanned), nameof(ParcelScanned),
        ]);
    }

    [Theory]
    [InlineData("order.shipped", """{"orderId":"o-1","carrier":"sf"}""", "/data/trackingNumber")]
    [InlineData("order.paid", """{"orderId":"o-1","paymentId":"p","amount":12}""", "/data/amount")]
    [InlineData("order.placed", """{"orderId":"o-1"}""", "/data/customer")]
    public async Task Webhook_OfAnOrderThatCannotBeRead_IsADeadLetterThatNamesTheField(string type, string data, string named)
    {
        await using var host = await OrderScenario.StartAsync();
        var body = $$"""{"type":"{{type}}","timestamp":"2026-03-02T01:00:00Z","data":{{data}} }""";
        (await ShopWebhooks.SendAsync(host, "msg_1", body)).Status.ShouldBe(202);
        (await IntakeQueues.DeadAsync(host, "storefront-webhooks")).ShouldHaveSingleItem().DeadLetterErrorDescription.ShouldContain(named);
    }

    [Fact]
    public async Task Order_ThatIsNotPaidAsItCosts_EndsAsADeadLetterOfItsQueue()
    {
        await using var host = await OrderScenario.StartAsync();
        (await ShopWebhooks.SendAsync(host, "msg_1", ShopOrders.Placed)).Status.ShouldBe(202);
        await host.SettleAsync();
        (await ShopWebhooks.SendAsync(host, "msg_2", ShopOrders.Paid.Replace("6799", "6800", StringComparison.Ordinal))).Status.ShouldBe(202);

        var dead = (await IntakeQueues.DeadAsync(host, OrderChanged.Queue)).ShouldHaveSingleItem();
        dead.DeadLetterReason.ShouldBe("amounts-disagree");
        dead.DeadLetterErrorDescription.ShouldContain("/payment/amount the order costs 6799 CNY, and 6800 CNY were paid");
        (await new OrderScenario(host, "T 1001/7").FactsAsync()).ShouldBeNull();
        // Mended at the shop, it is taken.
        (await ShopWebhooks.SendAsync(host, "msg_3", ShopOrders.Paid)).Status.ShouldBe(202);
        await host.SettleAsync();
        (await new OrderScenario(host, "T 1001/7").FactsAsync()).ShouldNotBeNull();
    }
}
