using System.Text.Json;
using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Orders;

/// <summary>Facts come twice and in any order, and make the same; what contradicts is refused.</summary>
public sealed class OrderFactTests
{
    private static readonly DateTimeOffset Start = OrderInTest.Monday.AddDays(-10);

    [Fact]
    public void Facts_InAnyOrderAndRepeated_MakeTheSameOrder()
    {
        var facts = SampleOrders.Facts(Start);
        var expected = Whole(facts);
        for (var seed = 0; seed < 300; seed++)
        {
            Random chance = new(seed);
            var mixed = facts.Concat(facts.Where(_ => chance.Next(3) == 0)).ToArray();
            chance.Shuffle(mixed);
            Whole(mixed).ShouldBe(expected, $"seed {seed}");
        }
    }

    [Fact]
    public void Facts_OfWhichAParcelBringsTheScansThatCameBefore_MakeTheSameOrder()
    {
        var facts = SampleOrders.Facts(Start);
        var scans = facts.OfType<ParcelScanned>().Where(scan => scan.Parcel == SampleOrders.Parcel).ToList();
        OrderInTest order = new();
        foreach (var fact in facts.Except(scans))
        {
            if (fact is ParcelShipped shipped && shipped.Parcel == SampleOrders.Parcel) order.Hears(fact, scans);
            else order.Hears(fact);
        }

        // One that was kept comes again, late.
        order.Does(scans[0]).ShouldBeEmpty();
        Whole(order).ShouldBe(Whole(facts));
    }

    [Fact]
    public void State_WrittenAndReadAsASnapshot_GoesOnTheSame()
    {
        OrderInTest order = new();
        foreach (var fact in SampleOrders.Facts(Start)) order.Does(fact);
        var json = JsonSerializer.Serialize(order.State, LedgerJson.Options);
        var read = JsonSerializer.Deserialize<OrderState>(json, LedgerJson.Options)!;
        JsonSerializer.Serialize(read, LedgerJson.Options).ShouldBe(json);
        read.Status.ShouldBe(order.State.Status);
        new OrderDeadlines(new OrderPolicy()).Next(read).ShouldBe(order.Next);
    }

    [Fact]
    public void Fact_WithAFieldOfALaterVersion_IsRead() =>
        JsonSerializer.Deserialize<OrderConfirmed>(
            """{"eventId":"1","happenedAt":"2026-03-02T01:00:00+00:00","commandId":"shop:1","fieldOfTomorrow":[1]}""", LedgerJson.Options)
            .ShouldBe(new OrderConfirmed("1", new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void Lines_AreParts_OfWhatWasPaid()
    {
        OrderInTest order = new();
        foreach (var fact in SampleOrders.Facts(Start)) order.Does(fact);
        var facts = OrderFactsOfState.Of(order.State).ShouldNotBeNull();
        facts.Lines.Select(line => line.Paid.MinorUnits).ShouldBe([1846, 4153]);
        (facts.Lines.Sum(line => line.Paid.MinorUnits) + facts.Freight.MinorUnits).ShouldBe(facts.Paid.MinorUnits);
        facts.ToString().ShouldNotContain("Mei");
    }

    [Fact]
    public void Lines_OfAnyPlacement_AddUpToTheCent()
    {
        Random chance = new(7);
        for (var round = 0; round < 500; round++)
        {
            var lines = Enumerable.Range(0, chance.Next(1, 9)).Select(i =>
            {
                var (quantity, price) = (chance.Next(1, 5), chance.Next(0, 3000));
                return new PlacedLine($"{i}", "s", "n", quantity, price, chance.Next(0, (quantity * price) + 1));
            }).ToList();
            var coupon = chance.NextInt64(0, lines.Sum(line => line.Net) + 1);
            var placement = SampleOrders.Placement with { Lines = [.. lines], Coupon = coupon };
            var paid = OrderAmounts.OfLines(placement);
            paid.ShouldAllBe(each => each >= 0);
            (paid.Sum() + coupon).ShouldBe(lines.Sum(line => line.Net));
        }
    }

    [Fact]
    public void Payment_OfAnotherAmount_IsRefusedWhicheverComesFirst()
    {
        Payment wrong = new("pay-1", new Money(6800, "CNY"));
        OrderInTest placedFirst = new();
        placedFirst.Does(new OrderPlaced("1", Start, SampleOrders.Placement));
        placedFirst.Refuses(new OrderPaid("2", Start, wrong)).Code.ShouldBe("amounts-disagree");

        OrderInTest paidFirst = new();
        paidFirst.Does(new OrderPaid("2", Start, wrong));
        var refusal = paidFirst.Refuses(new OrderPlaced("1", Start, SampleOrders.Placement));
        refusal.Code.ShouldBe("amounts-disagree");
        refusal.Fields.ShouldHaveSingleItem().Reason.ShouldContain("6799");
    }

    [Fact]
    public void Order_PlacedOrPaidOtherwiseThanBefore_IsRefused()
    {
        var order = OrderInTest.Shipped();
        order.Refuses(new OrderPlaced("9", Start, SampleOrders.Placement with { Freight = 0 })).Code.ShouldBe("order-placed-otherwise");
        order.Refuses(new OrderPaid("9", Start, SampleOrders.Payment with { PaymentId = "pay-2" })).Code.ShouldBe("order-paid-otherwise");
        order.Does(new OrderPlaced("9", Start, SampleOrders.Placement)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Order_ThatIsNotPaid_IsNotToldToOthers()
    {
        OrderInTest order = new();
        order.Does(new OrderPlaced("1", Start, SampleOrders.Placement));
        OrderFactsOfState.Of(order.State).ShouldBeNull();
        order.Does(new OrderPaid("2", Start, SampleOrders.Payment));
        OrderFactsOfState.Of(order.State)!.PaymentId.ShouldBe("pay-1");
    }

    [Fact]
    public void Event_OfTheFuture_IsRefused()
    {
        var order = OrderInTest.Shipped();
        order.Does(SampleOrders.Scanned(order.Now.AddHours(20)));
        order.Refuses(SampleOrders.Scanned(order.Now.AddHours(25))).Fields.ShouldHaveSingleItem().Field.ShouldBe("/at");
    }

    public static TheoryData<string, Func<Placement, Placement>> WrongPlacements => new()
    {
        { "/placement/customer/id", p => p with { Customer = p.Customer with { Id = "" } } },
        { "/placement/customer/name", p => p with { Customer = p.Customer with { Name = " " } } },
        { "/placement/customer/email", p => p with { Customer = p.Customer with { Email = "mei" } } },
        { "/placement/customer/phone", p => p with { Customer = p.Customer with { Phone = "call me" } } },
        { "/placement/customer/tier", p => p with { Customer = p.Customer with { Tier = "lead" } } },
        { "/placement/customer/language", p => p with { Customer = p.Customer with { Language = "fr" } } },
        { "/placement/currency", p => p with { Currency = "RMB" } },
        { "/placement/freight", p => p with { Freight = -1 } },
        { "/placement/coupon", p => p with { Coupon = 6501 } },
        { "/placement/lines", p => p with { Lines = [] } },
        { "/placement/lines", p => p with { Lines = [p.Lines[0], p.Lines[0]] } },
        { "/placement/lines/0/quantity", p => p with { Lines = [p.Lines[0] with { Quantity = 0 }] } },
        { "/placement/lines/0/discount", p => p with { Lines = [p.Lines[0] with { Discount = 2001 }] } },
        { "/placement/lines/0/unitPrice", p => p with { Lines = [p.Lines[0] with { Quantity = 10_000, UnitPrice = 10_000_000_000_000 }] } },
    };

    [Theory]
    [MemberData(nameof(WrongPlacements), DisableDiscoveryEnumeration = true)]
    public void Placement_ThatIsWrong_IsRefusedWithItsField(string field, Func<Placement, Placement> wrong) =>
        new OrderInTest().Refuses(new OrderPlaced("1", Start, wrong(SampleOrders.Placement))).Fields.Select(each => each.Field).ShouldBe([field]);

    [Fact]
    public void Parcel_OfAnImpossibleCarrier_IsRefused() =>
        new OrderInTest().Refuses(SampleOrders.Shipped("1", Start, new ParcelKey("SF:1", ""))).Fields.Select(each => each.Field)
            .ShouldBe(["/shipment/parcel/carrier", "/shipment/parcel/trackingNumber"]);

    [Fact]
    public void Events_WithoutEnd_AreRefusedAtLast()
    {
        var order = OrderInTest.Shipped();
        for (var i = 0; order.State.HandledCommands.Count < OrderLimits.Events; i++)
            order.Does(SampleOrders.Scanned(Start.AddMinutes(i)));
        order.Refuses(SampleOrders.Scanned(Start.AddDays(9))).Code.ShouldBe("order-has-too-many-events");
    }

    private static string Whole(IEnumerable<OrderFact> facts)
    {
        OrderInTest order = new();
        foreach (var fact in facts) order.Hears(fact);
        return Whole(order);
    }

    /// <summary>All that is to be seen of an order.</summary>
    private static string Whole(OrderInTest order) => JsonSerializer.Serialize(
        new
        {
            Facts = OrderFactsOfState.Of(order.State),
            order.State.Status,
            order.State.Parcels,
            order.Next,
            Timeline = OrderTimeline.Of(order.Recorded),
        },
        LedgerJson.Options);
}
