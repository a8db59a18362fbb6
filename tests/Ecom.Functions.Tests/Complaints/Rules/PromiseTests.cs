using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Promised updates: kept, moved with a reason that the customer sees, or broken.</summary>
public sealed class PromiseTests
{
    [Fact]
    public void Promise_LiesAhead_AtMostThirtyDays()
    {
        var complaint = ComplaintInTest.Reported();
        foreach (var until in new[] { complaint.Now, complaint.Now.AddDays(-1), complaint.Now.AddDays(30).AddTicks(1) })
            complaint.Refuses(new PromiseUpdate(until, null)).Fields.ShouldHaveSingleItem().Field.ShouldBe("/until");
        complaint.Does(new PromiseUpdate(complaint.Now.AddDays(30), null));
    }

    [Fact]
    public void Promise_ThatMoves_NeedsAReasonAndRemembersWhatWasPromised()
    {
        var complaint = ComplaintInTest.Reported();
        var first = complaint.Now.AddHours(2);
        complaint.Does(new PromiseUpdate(first, null));
        complaint.Refuses(new PromiseUpdate(first.AddHours(1), null)).Fields.ShouldHaveSingleItem().Field.ShouldBe("/reason");
        complaint.Does(new PromiseUpdate(first.AddHours(1), "the carrier is closed"));
        complaint.State.Promise.ShouldBe(new Promise(first.AddHours(1), first, "the carrier is closed", complaint.Now));
    }

    [Fact]
    public void Promise_ThatIsKept_IsOver()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.Does(new PromiseUpdate(complaint.Now.AddHours(2), null));
        complaint.After(TimeSpan.FromHours(1));
        complaint.Does(new ReplyToCustomer("It is on its way."));
        complaint.State.Promise.ShouldBeNull();
        complaint.State.Clocks.UpdatesInTime.ShouldBe(1);
    }

    [Fact]
    public void Promise_ThatIsBroken_Breaches()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.Does(new ReplyToCustomer("We look into it."));
        complaint.Does(new PromiseUpdate(complaint.Now.AddHours(1), null));
        complaint.After(TimeSpan.FromHours(1));
        complaint.Events.OfType<SlaBreached>().ShouldHaveSingleItem().Clock.ShouldBe(ClockKind.NextUpdate);
    }
}
