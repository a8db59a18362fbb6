using Ecom.Functions.Platform.Sla.Rules.Clocks;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla.Clocks;

public sealed class PlanChangeTests
{
    private static readonly ClocksStarted Started = new(China("2026-03-09T09:00"), Plans.Of("4 working hours", "4 working hours", "8 working hours"));

    [Fact]
    public void ShorterTarget_ThatIsOverAlready_BreachesAtOnce_AndSaysSo()
    {
        var run = ClockCase.NineToFive().Then(
            Started, new PlanChanged(China("2026-03-09T15:00"), Plans.Of(resolution: "5 working hours", version: "2"))).Resolution;
        run.Breach.ShouldBe(new ClockBreach(China("2026-03-09T14:00"), China("2026-03-09T15:00"), ReachedBecause.TargetsChanged, 2));
    }

    [Fact]
    public void ShorterTarget_ThatEndsWithTheChange_LeavesNoTime() =>
        ClockCase.NineToFive().Then(
            Started, new PlanChanged(China("2026-03-09T15:00"), Plans.Of(resolution: "6 working hours", version: "2")))
            .Resolution.Breach!.Because.ShouldBe(ReachedBecause.TargetsChanged);

    [Fact]
    public void ShorterTarget_AfterTheClockIsMet_ChangesNothing()
    {
        var run = ClockCase.NineToFive().Then(
            Started,
            new Responded(China("2026-03-09T12:00"), Responder.Person),
            new PlanChanged(China("2026-03-09T15:00"), Plans.Of("1 working hour", version: "2"))).FirstResponse;
        run.Breach.ShouldBeNull();
        run.Applied.PolicyVersion.ShouldBe("1");
    }

    [Fact]
    public void LongerTarget_LiftsTheBreach_AndKeepsItsTrace()
    {
        var clocks = ClockCase.NineToFive().Then(
            Started,
            new TimeReached(China("2026-03-09T17:00")),
            new PlanChanged(China("2026-03-10T09:00"), Plans.Of(resolution: "16 working hours", version: "2")));
        clocks.Resolution.Breach.ShouldBeNull();
        clocks.Resolution.Due.ShouldBe(China("2026-03-10T17:00"));
        clocks.Resolution.Reached.ShouldContain(past => past.Alarm.Kind == AlarmKind.Due);

        clocks.Then(new TimeReached(China("2026-03-10T17:00")));
        clocks.Resolution.Breach!.Because.ShouldBe(ReachedBecause.TimePassed);
    }

    [Fact]
    public void OtherUnit_MeasuresTimeAndPausesAnew()
    {
        var clocks = ClockCase.NineToFive().Then(
            Started,
            new ClocksPaused(China("2026-03-09T16:00"), WaitingFor.Customer, "photos"),
            new ClocksResumed(China("2026-03-10T10:00")),
            new PlanChanged(China("2026-03-10T10:00"), Plans.Of(resolution: "24 calendar hours", version: "2")));
        clocks.Resolution.PausedTime.ShouldBe(TimeSpan.FromHours(18));
        clocks.Resolution.Due.ShouldBe(China("2026-03-11T03:00"));
    }

    [Fact]
    public void Change_WhilePaused_StaysPaused_AndIsMeasuredAtThePause()
    {
        var clocks = ClockCase.NineToFive().Then(
            Started,
            new ClocksPaused(China("2026-03-09T11:00"), WaitingFor.Customer, "photos"),
            new PlanChanged(China("2026-03-16T11:00"), Plans.Of(resolution: "3 working hours", version: "2")));
        clocks.Resolution.OpenPause.ShouldNotBeNull();
        clocks.Read(clocks.Resolution, China("2026-03-16T12:00")).Remaining.ShouldBe(TimeSpan.FromHours(1));

        clocks.Then(new ClocksResumed(China("2026-03-17T11:00")));
        clocks.Resolution.Due.ShouldBe(China("2026-03-17T12:00"));
    }

    [Fact]
    public void Change_ToATargetThatDoesNotPause_GoesOn()
    {
        var clocks = ClockCase.NineToFive().Then(
            Started,
            new ClocksPaused(China("2026-03-09T11:00"), WaitingFor.Merchant, "stock"),
            new PlanChanged(China("2026-03-09T13:00"), Unpaused(Plans.Of(resolution: "8 working hours", version: "2"))));
        clocks.Resolution.OpenPause.ShouldBeNull();
        clocks.Resolution.Due.ShouldBe(China("2026-03-10T11:00"));
    }

    [Fact]
    public void Change_ToATargetThatPauses_StopsFromThen()
    {
        var clocks = ClockCase.NineToFive().Then(
            Started with { Plan = Unpaused(Started.Plan) },
            new ClocksPaused(China("2026-03-09T11:00"), WaitingFor.Merchant, "stock"),
            new PlanChanged(China("2026-03-09T13:00"), Plans.Of(resolution: "8 working hours", version: "2")));
        clocks.Resolution.OpenPause!.Start.ShouldBe(China("2026-03-09T13:00"));
        clocks.Read(clocks.Resolution, China("2026-03-09T16:00")).Elapsed.ShouldBe(TimeSpan.FromHours(4));
    }

    [Fact]
    public void Change_OfTheMode_StartsByTheNewOne()
    {
        var clocks = ClockCase.NineToFive().Then(
            Started,
            new PlanChanged(China("2026-03-09T10:00"), Plans.Of("4 working hours", "4 working hours", mode: NextUpdateMode.AnswerToCustomer, version: "2")));
        clocks.Ledger.NextUpdate.ShouldBeNull();
        clocks.Ledger.Earlier.ShouldHaveSingleItem().End.ShouldBe(ClockEnd.NotNeeded);

        clocks.Then(new PlanChanged(China("2026-03-09T11:00"), Plans.Of("4 working hours", "4 working hours", version: "3")));
        clocks.NextUpdate.Due.ShouldBe(China("2026-03-09T15:00"));
    }

    [Fact]
    public void Reopening_AfterAChange_GoesOnByTheNewTarget()
    {
        var clocks = ClockCase.NineToFive().Then(
            Started,
            new CaseResolved(China("2026-03-09T12:00")),
            new PlanChanged(China("2026-03-09T13:00"), Plans.Of(resolution: "4 working hours", version: "2")),
            new CaseReopened(China("2026-03-09T15:00")));
        clocks.Resolution.Due.ShouldBe(China("2026-03-09T16:00"));
        clocks.Resolution.Applied.PolicyVersion.ShouldBe("2");
        clocks.FirstResponse.HasEnded.ShouldBeTrue();
    }

    private static ClockPlan Unpaused(ClockPlan plan) => plan with { Resolution = plan.Resolution! with { PausedBy = [] } };
}
