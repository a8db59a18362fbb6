using Ecom.Functions.Orders.Rules;

namespace Ecom.Functions.Tests.Orders;

/// <summary>An order is at the furthest stage that anything known of it makes.</summary>
public sealed class OrderStatusTests
{
    [Fact]
    public void Order_FactAfterFact_GoesFromStageToStage()
    {
        var at = OrderInTest.Monday;
        OrderInTest order = new();
        order.Does(SampleOrders.Scanned(at, ScanKind.Announced));
        order.State.Status.ShouldBe(OrderStatus.Known);
        foreach (var (fact, status) in new (OrderFact, OrderStatus)[]
        {
            (new OrderPlaced("1", at, SampleOrders.Placement), OrderStatus.Placed),
            (new OrderConfirmed("2", at), OrderStatus.Confirmed),
            (new OrderPaid("3", at, SampleOrders.Payment), OrderStatus.Paid),
            (new OrderPicked("4", at), OrderStatus.Picked),
            (SampleOrders.Shipped("5", at), OrderStatus.Shipped),
            (SampleOrders.Scanned(at.AddSeconds(1), ScanKind.PickedUp), OrderStatus.InTransit),
            (SampleOrders.Shipped("6", at.AddMinutes(1), SampleOrders.OtherParcel), OrderStatus.InTransit),
            (SampleOrders.Scanned(at.AddMinutes(2), ScanKind.Delivered), OrderStatus.InTransit),
            (SampleOrders.Scanned(at.AddMinutes(3), ScanKind.Delivered, SampleOrders.OtherParcel), OrderStatus.Signed),
            (new OrderCancelled("7", at, "changed their mind"), OrderStatus.Cancelled),
        })
        {
            order.Does(fact);
            order.State.Status.ShouldBe(status, fact.ToString());
        }
    }

    [Fact]
    public void Order_ThatTheCustomerConfirmed_IsSignedWithItsParcels()
    {
        var order = OrderInTest.Shipped();
        order.Does(new OrderSigned("9", order.Now));
        order.State.Status.ShouldBe(OrderStatus.Signed);
        OrderFactsOfState.Of(order.State)!.Parcels.ShouldHaveSingleItem().DeliveredAt.ShouldBe(order.Now);
        // A replacement that is sent afterwards is under way.
        order.Does(SampleOrders.Shipped("10", order.Now.AddMinutes(1), SampleOrders.OtherParcel));
        OrderFactsOfState.Of(order.State)!.Parcels[1].DeliveredAt.ShouldBeNull();
    }
}
