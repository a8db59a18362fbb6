using Ecom.Functions.Complaints.Rules;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>What the law limits is alarmed about before and when it passes, whatever the policy says and whoever is waited for.</summary>
public sealed class StatutoryTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public void DeliberateDelay_OfAnOpenDemand_IsAlarmedAtDays10And13AndPassesAt15()
    {
        var complaint = ComplaintInTest.Reported(ComplaintInTest.Complaint(CustomerDemand.Refund));
        complaint.After(20 * Day);
        DaysOf<StatutoryLineNear>(complaint).ShouldBe([10, 13]);
        DaysOf<StatutoryLinePassed>(complaint).ShouldBe([15]);
    }

    [Fact]
    public void DeliberateDelay_WhileTheCustomerIsWaitedFor_CountsOn()
    {
        var complaint = ComplaintInTest.Reported(ComplaintInTest.Complaint(CustomerDemand.Repair));
        complaint.After(9 * Day);
        complaint.Does(new AskCustomer("Which colour?", "needs the colour"));
        complaint.State.Clocks.Wait.ShouldNotBeNull();
        complaint.After(2 * Day);
        DaysOf<StatutoryLineNear>(complaint).ShouldBe([10]);
    }

    [Fact]
    public void DeliberateDelay_WithoutADemand_DoesNotRun() => ComplaintInTest.Reported().State.Statutory.ShouldBeEmpty();

    [Fact]
    public void DeliberateDelay_OfADemandMadeLater_CountsFromItsDay_AndOnce()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.After(3 * Day);
        var today = ComplaintLaw.DayOf(complaint.Now);
        complaint.Refuses(new RecordDemand(CustomerDemand.None, today)).Fields.ShouldHaveSingleItem().Field.ShouldBe("/demand");
        complaint.Refuses(new RecordDemand(CustomerDemand.Refund, today.AddDays(1))).Fields.ShouldHaveSingleItem().Field.ShouldBe("/madeOn");
        complaint.Does(new RecordDemand(CustomerDemand.Refund, today.AddDays(-1)));
        complaint.State.Report.Demand.ShouldBe(CustomerDemand.Refund);
        complaint.Refuses(new RecordDemand(CustomerDemand.Repair, today)).Code.ShouldBe("demand-already-recorded");

        complaint.After(20 * Day);
        var from = ComplaintLaw.EndOf(today.AddDays(-1));
        At<StatutoryLineNear>(complaint).ShouldBe([from + (10 * Day), from + (13 * Day)]);
        At<StatutoryLinePassed>(complaint).ShouldBe([from + (15 * Day)]);
    }

    [Fact]
    public void DeliberateDelay_OfAResolvedComplaint_IsMetAndGoesOnFromItsStartWhenReopened()
    {
        var complaint = ComplaintInTest.Reported(ComplaintInTest.Complaint(CustomerDemand.Refund));
        complaint.After(8 * Day);
        complaint.Does(new ResolveComplaint("The money comes.")).OfType<StatutoryLineMet>().ShouldHaveSingleItem();
        complaint.After(6 * Day);
        complaint.Events.OfType<StatutoryLineNear>().ShouldBeEmpty();
        complaint.Does(new ReopenComplaint("no money came"));
        complaint.After(2 * Day);
        // Day 10 and 13 were over when it was reopened on day 14: one alarm at once, then the limit on its day.
        DaysOf<StatutoryLineNear>(complaint).ShouldBe([14]);
        DaysOf<StatutoryLinePassed>(complaint).ShouldBe([15]);
    }

    [Fact]
    public void Refund_IsAlarmedThreeDaysAndOneDayBeforeTheSeventhAndThenPasses()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.Does(new RecordReturnedGoods(ComplaintLaw.DayOf(complaint.Now)));
        // Seven days after the end of the day on which the goods came.
        complaint.After(9 * Day);
        var from = ComplaintLaw.EndOf(ComplaintLaw.DayOf(ComplaintInTest.Monday));
        At<StatutoryLineNear>(complaint).ShouldBe([from + (4 * Day), from + (6 * Day)]);
        At<StatutoryLinePassed>(complaint).ShouldBe([from + (7 * Day)]);
    }

    [Fact]
    public void Refund_OfAResolvedComplaint_GoesOnUntilTheMoneyIsRecorded()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.After(5 * Day);
        complaint.Does(new RecordReturnedGoods(ComplaintLaw.DayOf(complaint.Now)));
        complaint.Does(new ResolveComplaint("The money comes."));
        complaint.After(TimeSpan.FromDays(6.5));
        complaint.Events.OfType<StatutoryLineNear>().Count().ShouldBe(1);
        // It could have closed by now; the open limit keeps it alive.
        complaint.After(TimeSpan.FromHours(14));
        complaint.State.Status.ShouldBe(ComplaintStatus.Resolved);
        complaint.Does(new RecordRefund("pay-1")).OfType<StatutoryLineMet>().ShouldHaveSingleItem();
        complaint.Acts();
        complaint.State.Status.ShouldBe(ComplaintStatus.Closed);
        complaint.Events.OfType<StatutoryLinePassed>().ShouldBeEmpty();
    }

    [Fact]
    public void Refund_ThatNeverCame_PassesAndThenTheComplaintCloses()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.After(5 * Day);
        complaint.Does(new RecordReturnedGoods(ComplaintLaw.DayOf(complaint.Now)));
        complaint.Does(new ResolveComplaint("The money comes."));
        complaint.After(9 * Day);
        complaint.Events.OfType<StatutoryLinePassed>().ShouldHaveSingleItem();
        complaint.State.Status.ShouldBe(ComplaintStatus.Closed);
    }

    [Fact]
    public void ReturnedGoods_OfTomorrowOrLongAgo_AreRefused_AndTwiceTheyAreRecordedOnce()
    {
        var complaint = ComplaintInTest.Reported();
        var today = ComplaintLaw.DayOf(complaint.Now);
        complaint.Refuses(new RecordReturnedGoods(today.AddDays(1))).Fields.ShouldHaveSingleItem().Field.ShouldBe("/receivedOn");
        complaint.Refuses(new RecordReturnedGoods(today.AddDays(-61))).Code.ShouldBe("day-invalid");
        complaint.Does(new RecordReturnedGoods(today.AddDays(-60)));
        complaint.Refuses(new RecordReturnedGoods(today)).Code.ShouldBe("goods-already-recorded");
    }

    private static IReadOnlyList<double> DaysOf<T>(ComplaintInTest complaint)
        where T : ComplaintEvent => [.. At<T>(complaint).Select(at => (at - ComplaintInTest.Monday).TotalDays)];

    private static IReadOnlyList<DateTimeOffset> At<T>(ComplaintInTest complaint)
        where T : ComplaintEvent => [.. complaint.Recorded.Where(entry => entry.Event is T).Select(entry => entry.At)];
}
