using Ecom.Functions.Orders.Rules;

namespace Ecom.Functions.Tests.Orders;

/// <summary>Parcels that are not seen for too long are found delayed and lost, each once, and no others.</summary>
public sealed class ParcelWatchTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromTicks(1);

    [Theory]
    [InlineData(true, 2, 3)]
    [InlineData(false, 4, 7)]
    public void Parcel_ThatIsNeverSeen_IsDelayedAndThenLostOnce(bool sameCity, int delayed, int lost)
    {
        var order = OrderInTest.Shipped(sameCity);
        order.Quiet(TimeSpan.FromDays(delayed) - Moment).After(Moment);
        order.Delays.ShouldHaveSingleItem().ShouldBe(new ParcelDelayed(SampleOrders.Parcel, OrderInTest.Monday, delayed, "2026-01"));
        order.Quiet(TimeSpan.FromDays(lost - delayed) - Moment).After(Moment);
        order.Losses.ShouldHaveSingleItem().ShouldBe(new ParcelLost(SampleOrders.Parcel, OrderInTest.Monday, lost, "2026-01"));
        order.After(TimeSpan.FromDays(400));
        order.Delays.Count().ShouldBe(1);
        order.Losses.Count().ShouldBe(1);
    }

    [Fact]
    public void Parcel_OfAnOrderWithinOneCity_HasTheShorterLimits()
    {
        OrderInTest order = new();
        order.Does(new OrderPlaced("1", order.Now, SampleOrders.Placement with { SameCity = true }));
        order.Does(SampleOrders.Shipped("2", order.Now));
        order.After(TimeSpan.FromDays(2)).Delays.ShouldHaveSingleItem().Days.ShouldBe(2);
    }

    [Fact]
    public void Parcel_ThatIsSeen_IsMeasuredFromThere()
    {
        var order = OrderInTest.Shipped();
        order.Quiet(TimeSpan.FromDays(3)).Scans();
        order.Quiet(TimeSpan.FromDays(4) - Moment).After(Moment);
        order.Delays.ShouldHaveSingleItem().Since.ShouldBe(OrderInTest.Monday.AddDays(3));
        // Seen again after it was found delayed: no second complaint about it.
        order.Scans().After(TimeSpan.FromDays(7));
        order.Delays.Count().ShouldBe(1);
        order.Losses.ShouldHaveSingleItem().Since.ShouldBe(OrderInTest.Monday.AddDays(7));
    }

    [Fact]
    public void Parcel_ThatIsOnlyAnnounced_WasNotSeen()
    {
        var order = OrderInTest.Shipped();
        order.After(TimeSpan.FromDays(3)).Scans(ScanKind.Announced);
        order.After(TimeSpan.FromDays(1)).Delays.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(ScanKind.Delivered)]
    [InlineData(ScanKind.Returned)]
    public void Parcel_ThatCameOrWentBack_IsNeverFoundDelayedOrLost(ScanKind end)
    {
        var order = OrderInTest.Shipped();
        order.Quiet(TimeSpan.FromDays(1)).Scans(end);
        order.After(TimeSpan.FromDays(400));
        order.Delays.ShouldBeEmpty();
        order.Losses.ShouldBeEmpty();
        order.Events.OfType<OrderEnded>().ShouldHaveSingleItem().How.ShouldBe(OrderEnding.Delivered);
    }

    [Fact]
    public void Parcel_OfACancelledOrder_IsNeverFoundDelayedOrLost()
    {
        var order = OrderInTest.Shipped();
        order.Does(new OrderCancelled("9", order.Now, null));
        order.After(TimeSpan.Zero).Events.OfType<OrderEnded>().ShouldHaveSingleItem().How.ShouldBe(OrderEnding.Cancelled);
        order.Scans(ScanKind.Lost).After(TimeSpan.FromDays(400));
        order.Delays.ShouldBeEmpty();
        order.Losses.ShouldBeEmpty();
    }

    [Fact]
    public void Parcel_ThatTheCarrierLost_IsLostAtOnce()
    {
        var order = OrderInTest.Shipped();
        order.Quiet(TimeSpan.FromDays(1)).Scans(ScanKind.Lost).After(TimeSpan.Zero);
        order.Losses.ShouldHaveSingleItem().ShouldBe(new ParcelLost(SampleOrders.Parcel, OrderInTest.Monday, null, "2026-01"));
        // It appears again: that is kept, and withdraws nothing.
        order.Quiet(TimeSpan.FromDays(1)).Scans().After(TimeSpan.FromDays(400));
        order.Losses.Count().ShouldBe(1);
        order.Delays.ShouldBeEmpty();
    }

    [Fact]
    public void Parcel_ThatWasSeenAfterTheCarrierLostIt_IsNotLost()
    {
        var order = OrderInTest.Shipped();
        order.Jump(TimeSpan.FromDays(1)).Scans();
        order.Does(SampleOrders.Scanned(order.Now.AddHours(-2), ScanKind.Lost));
        order.Quiet(TimeSpan.FromDays(3)).Losses.ShouldBeEmpty();
    }

    [Fact]
    public void Parcel_OfWhichOldNewsComeTogether_IsJudgedWhenTheyAllAreThere()
    {
        OrderInTest order = new();
        order.Jump(TimeSpan.FromDays(30));
        order.Does(new OrderPlaced("1", OrderInTest.Monday, SampleOrders.Placement));
        order.Does(new OrderPaid("2", OrderInTest.Monday, SampleOrders.Payment));
        order.Does(SampleOrders.Shipped("3", OrderInTest.Monday));
        order.Quiet(TimeSpan.FromMinutes(59));
        order.Does(SampleOrders.Scanned(OrderInTest.Monday.AddDays(2), ScanKind.Delivered));
        order.After(TimeSpan.FromDays(400));
        order.Losses.ShouldBeEmpty();
    }

    [Fact]
    public void Parcel_ThatWasSilentTooLongWhileTheHostWasDown_IsReportedAsLostOnly()
    {
        var order = OrderInTest.Shipped().Jump(TimeSpan.FromDays(8)).After(TimeSpan.Zero);
        order.Losses.ShouldHaveSingleItem();
        order.Delays.ShouldBeEmpty();
    }

    [Fact]
    public void Parcel_OfAnOrderThatIsNotPaidYet_IsDelayedAndLostWhenItIs()
    {
        OrderInTest order = new();
        order.Does(SampleOrders.Shipped("3", order.Now));
        order.Quiet(TimeSpan.FromDays(10));
        order.Does(new OrderPlaced("1", OrderInTest.Monday, SampleOrders.Placement));
        order.After(TimeSpan.FromHours(1)).Delays.ShouldHaveSingleItem();
        order.Losses.ShouldBeEmpty("nothing was paid that could be claimed");
        order.Does(new OrderPaid("2", OrderInTest.Monday, SampleOrders.Payment));
        order.After(TimeSpan.FromHours(1)).Losses.ShouldHaveSingleItem();
    }

    [Fact]
    public void Parcels_OfOneOrder_AreFoundEachForItself()
    {
        var order = OrderInTest.Shipped();
        order.Does(SampleOrders.Shipped("4", order.Now, SampleOrders.OtherParcel, sameCity: true) with { ReplacementId = "rep-1" });
        order.After(TimeSpan.FromDays(20));
        order.Losses.Select(lost => (lost.Parcel, lost.Days)).ShouldBe([(SampleOrders.OtherParcel, 3), (SampleOrders.Parcel, 7)]);
    }

    [Fact]
    public void Order_DeliveredOrSilent_EndsAfterItsTime()
    {
        var delivered = OrderInTest.Shipped();
        delivered.Quiet(TimeSpan.FromDays(1)).Scans(ScanKind.Delivered).Quiet(TimeSpan.FromDays(15) - Moment).After(Moment);
        (delivered.State.Phase, delivered.State.Ended, delivered.Next).ShouldBe((OrderPhase.Ended, OrderEnding.Delivered, null));

        OrderInTest forgotten = new();
        forgotten.Does(new OrderPlaced("1", forgotten.Now, SampleOrders.Placement));
        forgotten.Quiet(TimeSpan.FromDays(60) - Moment).After(Moment);
        forgotten.State.Ended.ShouldBe(OrderEnding.Silence);
    }

    [Fact]
    public void Scan_AfterTheEnd_IsKeptAndTheOrderEndsAgain()
    {
        var order = OrderInTest.Shipped();
        order.Scans(ScanKind.Delivered).After(TimeSpan.FromDays(20));
        order.State.Ended.ShouldBe(OrderEnding.Delivered);
        order.Scans(ScanKind.Returning);
        order.State.Phase.ShouldBe(OrderPhase.Living);
        order.After(TimeSpan.FromHours(1));
        order.State.Phase.ShouldBe(OrderPhase.Ended);
        order.Events.OfType<ParcelScanned>().Count().ShouldBe(2);
    }

    [Fact]
    public void Replacement_ThatIsSentAfterTheEnd_IsWatched()
    {
        var order = OrderInTest.Shipped();
        order.Scans(ScanKind.Delivered).After(TimeSpan.FromDays(20));
        order.Does(SampleOrders.Shipped("9", order.Now, SampleOrders.OtherParcel));
        order.After(TimeSpan.FromDays(4)).Delays.ShouldHaveSingleItem().Parcel.ShouldBe(SampleOrders.OtherParcel);
    }

    [Fact]
    public void Policy_OfOtherNumbers_IsFollowedAndNamed()
    {
        var order = OrderInTest.Shipped(policy: new OrderPolicy { Version = "peak", DelayedDays = 6 });
        order.Quiet(TimeSpan.FromDays(6) - Moment).After(Moment).Delays.ShouldHaveSingleItem().Policy.ShouldBe("peak");
    }

    [Fact]
    public void Policy_WithImpossibleNumbers_SaysWhich()
    {
        new OrderPolicy().Problems().ShouldBeEmpty();
        new OrderPolicy { Version = "", DelayedDays = 7, SilenceDays = 7, Settling = TimeSpan.FromDays(2), ParkedRetryAfter = TimeSpan.Zero }.Problems()
            .Select(problem => problem.Split(' ')[0])
            .ShouldBe(["Version", "LostDays", "SilenceDays", "Settling", "ParkedRetryAfter"]);
    }
}
