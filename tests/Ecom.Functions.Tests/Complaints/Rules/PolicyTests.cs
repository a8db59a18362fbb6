using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Targets change with the classification and stay with the version that a complaint started on, unless it is moved.</summary>
public sealed class PolicyTests
{
    [Fact]
    public void Reclassification_OfTheTargets_StaysOnTheVersion()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.Does(new MovePolicy(TestPlans.Later, "new contract"));
        complaint.Does(new Reclassify(null, ComplaintPriority.High, "a lawyer wrote"));
        complaint.State.Clocks.Plan!.PolicyVersion.ShouldBe(TestPlans.Later);
        complaint.State.Clocks.Plan.Rule.ShouldBe("high priority");
        complaint.State.Priority.ShouldBe(ComplaintPriority.High);
    }

    [Fact]
    public void MovePolicy_ToAnotherVersion_ChangesTheTargetsAndKeepsWhatCounted()
    {
        var complaint = ComplaintInTest.Reported();
        var before = complaint.State.Clocks.Resolution!.Due;
        complaint.After(TimeSpan.FromHours(1));
        complaint.Does(new MovePolicy(TestPlans.Later, "new contract")).OfType<PolicyMoved>().ShouldHaveSingleItem();
        complaint.State.Clocks.Resolution!.Due!.Value.ShouldBeGreaterThan(before!.Value);
        complaint.State.Clocks.Resolution.StartedAt.ShouldBe(ComplaintInTest.Monday);
    }

    [Fact]
    public void MovePolicy_ToTheSameVersion_ChangesNothing()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.Does(new MovePolicy(TestPlans.First, "again")).ShouldBeEmpty();
    }

    [Fact]
    public void Reclassification_WithinARule_LeavesTheClocksAlone()
    {
        var complaint = ComplaintInTest.Reported();
        var targets = complaint.State.Clocks.Resolution!.Targets.Count;
        complaint.Does(new Reclassify(ComplaintCategory.Payment, null, "it is about money"));
        complaint.State.Clocks.Resolution!.Targets.Count.ShouldBe(targets);
    }

    [Fact]
    public void MovePolicy_ToAVersionThatThereIsNot_IsRefused() =>
        ComplaintInTest.Reported().Refuses(new MovePolicy("1999", "typo")).Fields.ShouldHaveSingleItem().Field.ShouldBe("/version");

    [Fact]
    public void Reclassification_ToTheSame_ChangesNothing() =>
        ComplaintInTest.Reported().Does(new Reclassify(ComplaintCategory.Logistics, null, "sure")).ShouldBeEmpty();

    [Fact]
    public void Reclassification_OfTheCategory_IsOtherPeoplesWork()
    {
        var complaint = Stages.In(ComplaintStatus.InProgress);
        complaint.Does(new Reclassify(ComplaintCategory.Payment, null, "it is about money")).OfType<ComplaintTransferred>().ShouldHaveSingleItem();
        (complaint.State.Queue, complaint.State.Owner, complaint.State.Status).ShouldBe(("payment", null, ComplaintStatus.New));
    }

    [Fact]
    public void Reclassification_OfNothing_IsRefused() =>
        ComplaintInTest.Reported().Refuses(new Reclassify(null, null, "why")).Code.ShouldBe("classification-invalid");

    [Fact]
    public void PriorityChange_AtHalfTime_KeepsPauses()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.After(TimeSpan.FromHours(1));
        complaint.Does(new AskCustomer("Which colour?", "needs the colour"));
        complaint.After(TimeSpan.FromHours(1));
        complaint.Does(new WriteAsCustomer("Blue."));
        complaint.After(TimeSpan.FromMinutes(30));
        complaint.Does(new Reclassify(null, ComplaintPriority.High, "a lawyer wrote"));
        // Two working days of 7.5 hours from Monday nine o'clock, and the hour in which the customer was asked.
        complaint.State.Clocks.Resolution!.Due.ShouldBe(ComplaintInTest.Monday.AddDays(2).AddHours(1));
        complaint.State.Clocks.Resolution.Pauses.ShouldHaveSingleItem().Cause.ShouldBe("needs the colour");
        ComplaintWorld.Clocks.Explain(complaint.State.Clocks.Resolution, complaint.Now).Segments
            .Where(segment => segment.Kind == SegmentKind.Paused).ShouldHaveSingleItem().Counted.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Reopening_WhenTheTotalTimeIsOver_BreachesAtOnceAndSaysSo()
    {
        var complaint = ComplaintInTest.Reported();
        complaint.After(TimeSpan.FromDays(9));
        complaint.Does(new ResolveComplaint("It arrives tomorrow."));
        complaint.After(TimeSpan.FromDays(1));
        var events = complaint.Does(new ReopenComplaint("it did not"));
        var breached = events.OfType<SlaBreached>().ShouldHaveSingleItem();
        (breached.Clock, breached.Because).ShouldBe((ClockKind.Resolution, ReachedBecause.Reopened));
    }

    [Fact]
    public void Reopening_StartsNoSecondFirstResponse()
    {
        var complaint = Stages.In(ComplaintStatus.Resolved);
        var first = complaint.State.Clocks.FirstResponse;
        complaint.Does(new ReopenComplaint("it did not"));
        complaint.State.Clocks.FirstResponse.ShouldBe(first);
    }

    [Fact]
    public void Acknowledgement_IsNoFirstResponse() => ComplaintInTest.Reported().State.Clocks.FirstResponse!.HasEnded.ShouldBeFalse();
}
