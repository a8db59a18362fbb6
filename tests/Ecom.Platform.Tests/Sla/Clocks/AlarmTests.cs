using Ecom.Functions.Platform.Sla.Rules.Clocks;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla.Clocks;

/// <summary>Warnings, breaches and the ladder. 9 March 2026 is a Monday.</summary>
public sealed class AlarmTests
{
    private static readonly ClocksStarted Started = new(China("2026-03-09T09:00"), Plans.Of("4 working hours", resolution: "16 working hours"));

    [Fact]
    public void Warnings_OfAWorkingLimit_AreInWorkingTime() =>
        ClockCase.NineToFive().Then(Started).Resolution.Ahead.ShouldBe(
        [
            new(AlarmKind.Warning, China("2026-03-10T13:00"), 75),
            new(AlarmKind.Warning, China("2026-03-10T15:24"), 90),
            new(AlarmKind.Due, China("2026-03-10T17:00")),
        ]);

    [Fact]
    public void NextInstant_IsTheSoonestOfAllClocks()
    {
        var clocks = ClockCase.NineToFive().Then(Started);
        clocks.Ledger.NextInstant.ShouldBe(China("2026-03-09T12:00"));
        clocks.Ledger.NextDue.ShouldBe(China("2026-03-09T13:00"));

        clocks.Then(new Responded(China("2026-03-09T10:00"), Responder.Person));
        clocks.Ledger.NextInstant.ShouldBe(China("2026-03-10T13:00"));
        clocks.Ledger.NextDue.ShouldBe(China("2026-03-10T17:00"));
    }

    [Fact]
    public void ForgottenCase_ClimbsTheLadder_ByItself()
    {
        var clocks = ClockCase.NineToFive().Then(Started with { Plan = Plans.Of("4 working hours") });
        while (clocks.Ledger.NextInstant is { } next)
            clocks.Then(new TimeReached(next));

        clocks.Reached.Select(past => (past.Alarm.Percent, past.Alarm.Level, past.At)).ShouldBe(
        [
            (75, null, China("2026-03-09T12:00")),
            (90, null, China("2026-03-09T12:36")),
            (null, null, China("2026-03-09T13:00")),
            (null, EscalationLevel.Agent, China("2026-03-09T13:00")),
            (null, EscalationLevel.Lead, China("2026-03-09T13:00")),
            (null, EscalationLevel.Head, China("2026-03-09T14:00")),
            (null, EscalationLevel.Management, China("2026-03-09T17:00")),
        ]);
    }

    [Fact]
    public void Escalation_AfterTheClockIsMet_DoesNotHappen()
    {
        var clocks = ClockCase.NineToFive().Then(
            Started, new TimeReached(China("2026-03-09T13:00")), new Responded(China("2026-03-09T13:30"), Responder.Person),
            new TimeReached(China("2026-03-09T18:00")));

        clocks.Reached.Max(past => past.Alarm.Level).ShouldBe(EscalationLevel.Lead);
        clocks.FirstResponse.ShouldSatisfyAllConditions(
            run => run.End.ShouldBe(ClockEnd.Met),
            run => run.Breach!.At.ShouldBe(China("2026-03-09T13:00")));
    }

    [Fact]
    public void Escalation_WhileTheCaseWaits_WaitsToo()
    {
        var clocks = ClockCase.NineToFive().Then(
            Started with { Plan = Plans.Of(resolution: "1 working hour") },
            new TimeReached(China("2026-03-09T10:00")),
            new ClocksPaused(China("2026-03-09T10:30"), WaitingFor.Customer, "photos"));
        clocks.Ledger.NextInstant.ShouldBeNull();

        clocks.Then(new ClocksResumed(China("2026-03-09T15:00")));
        clocks.Ledger.NextInstant.ShouldBe(China("2026-03-09T15:30"));
        clocks.Resolution.Breach!.Due.ShouldBe(China("2026-03-09T10:00"));
    }

    [Theory]
    [InlineData("2026-03-09T12:59:59", false)]
    [InlineData("2026-03-09T13:00:00", false)]
    [InlineData("2026-03-09T13:00:01", true)]
    public void Response_AroundTheDeadline_IsLateOnlyAfterIt(string at, bool isLate)
    {
        var run = ClockCase.NineToFive().Then(Started, new Responded(China(at), Responder.Person)).FirstResponse;
        run.End.ShouldBe(ClockEnd.Met);
        (run.Breach is not null).ShouldBe(isLate);
    }

    [Fact]
    public void Reading_OfAClockNobodyLookedAt_KnowsTheBreach()
    {
        var clocks = ClockCase.NineToFive().Then(Started);
        var reading = clocks.Read(clocks.FirstResponse, China("2026-03-09T15:00"));
        reading.Breach!.At.ShouldBe(China("2026-03-09T13:00"));
        reading.Remaining.ShouldBe(TimeSpan.FromHours(-2));
        reading.PercentUsed.ShouldBe(150);
    }
}
