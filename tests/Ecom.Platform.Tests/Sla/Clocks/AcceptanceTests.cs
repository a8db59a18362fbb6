using Ecom.Functions.Platform.Sla.Rules.Clocks;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla.Clocks;

/// <summary>What clocks must get right, by name. 6 March 2026 is a Friday.</summary>
public sealed class AcceptanceTests
{
    [Fact]
    public void FridayHalfPastFour_PlusOneWorkingHour_IsMondayHalfPastNine() =>
        ClockCase.NineToFive().Then(new ClocksStarted(China("2026-03-06T16:30"), Plans.Of("1 working hour")))
            .FirstResponse.Due.ShouldBe(China("2026-03-09T09:30"));

    [Fact]
    public void FridayFour_PlusOneWorkingHour_IsFridayFive() =>
        ClockCase.NineToFive().Then(new ClocksStarted(China("2026-03-06T16:00"), Plans.Of("1 working hour")))
            .FirstResponse.Due.ShouldBe(China("2026-03-06T17:00"));

    [Fact]
    public void Lunch_IsNotCounted() =>
        new ClockCase(Of("Asia/Shanghai", "09:00-12:00", "13:30-18:00"))
            .Then(new ClocksStarted(China("2026-03-09T11:30"), Plans.Of("1 working hour")))
            .FirstResponse.Due.ShouldBe(China("2026-03-09T14:00"));

    [Fact]
    public void SaturdayThatIsAMakeUpDay_Counts() => // 28 February 2026, for Spring Festival
        Office().Then(new ClocksStarted(China("2026-02-27T17:30"), Plans.Of("1 working hour", calendar: "china-office")))
            .FirstResponse.Due.ShouldBe(China("2026-02-28T09:30"));

    [Fact]
    public void NationalDay_DoesNotCount() => // off from 1 to 7 October 2026
        Office().Then(new ClocksStarted(China("2026-09-30T17:30"), Plans.Of("1 working hour", calendar: "china-office")))
            .FirstResponse.Due.ShouldBe(China("2026-10-08T09:30"));

    [Fact]
    public void PauseOverAWeekend_AddsNoWorkingTime()
    {
        var started = new ClocksStarted(China("2026-03-06T10:00"), Plans.Of(resolution: "12 working hours"));
        var due = ClockCase.NineToFive().Then(started).Resolution.Due;

        var paused = ClockCase.NineToFive().Then(
            started, new ClocksPaused(China("2026-03-06T17:00"), WaitingFor.Customer, "photos"), new ClocksResumed(China("2026-03-09T09:00")));

        paused.Resolution.Due.ShouldBe(due);
        paused.Resolution.PausedTime.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void PriorityChangeAtHalfTime_KeepsPauses()
    {
        var clocks = ClockCase.NineToFive().Then(
            new ClocksStarted(China("2026-03-09T09:00"), Plans.Of(resolution: "8 working hours")),
            new ClocksPaused(China("2026-03-09T10:00"), WaitingFor.Customer, "photos"),
            new ClocksResumed(China("2026-03-09T12:00")),
            new PlanChanged(China("2026-03-09T15:00"), Plans.Of(resolution: "6 working hours", version: "2")));

        var reading = clocks.Read(clocks.Resolution, China("2026-03-09T15:00"));
        reading.Elapsed.ShouldBe(TimeSpan.FromHours(4));
        reading.Remaining.ShouldBe(TimeSpan.FromHours(2));
        reading.Due.ShouldBe(China("2026-03-09T17:00"));
        reading.Breach.ShouldBeNull();
    }

    [Fact]
    public void ReopeningACaseWhoseTotalTimeIsOver_BreachesAtOnce_AndSaysSo()
    {
        var clocks = ClockCase.NineToFive().Then(
            new ClocksStarted(China("2026-03-09T09:00"), Plans.Of(resolution: "2 working hours")),
            new CaseResolved(China("2026-03-09T12:00")),
            new CaseReopened(China("2026-03-11T10:00")));

        clocks.Resolution.HasEnded.ShouldBeFalse();
        clocks.Resolution.Breach.ShouldBe(new ClockBreach(China("2026-03-09T11:00"), China("2026-03-11T10:00"), ReachedBecause.Reopened, 2));
        clocks.Reached.Where(past => past.Because == ReachedBecause.Reopened).ShouldHaveSingleItem().Alarm.Kind.ShouldBe(AlarmKind.Due);
        clocks.Read(clocks.Resolution, China("2026-03-11T10:00")).Elapsed.ShouldBe(TimeSpan.FromHours(3));
    }

    [Fact]
    public void ReopeningACaseWhoseWaitCounts_WhenTheTotalIsOver_BreachesAtOnce()
    {
        var plan = Plans.Of(resolution: "2 working days");
        var clocks = ClockCase.NineToFive().Then(
            new ClocksStarted(China("2026-03-09T09:00"), plan with { Resolution = plan.Resolution! with { CountsWhileResolved = true } }),
            new CaseResolved(China("2026-03-09T10:00")),
            new CaseReopened(China("2026-03-13T10:00")));

        clocks.Resolution.Breach.ShouldBe(new ClockBreach(China("2026-03-11T09:00"), China("2026-03-13T10:00"), ReachedBecause.Reopened, 2));
    }

    [Fact]
    public void ReplyByAnAutomaton_IsNoFirstResponse()
    {
        var clocks = ClockCase.NineToFive().Then(
            new ClocksStarted(China("2026-03-09T09:00"), Plans.Of("1 working hour")),
            new Responded(China("2026-03-09T09:01"), Responder.Automaton));
        clocks.FirstResponse.HasEnded.ShouldBeFalse();

        clocks.Then(new Responded(China("2026-03-09T09:30"), Responder.Person));
        clocks.FirstResponse.EndedAt.ShouldBe(China("2026-03-09T09:30"));
        clocks.Read(clocks.FirstResponse, China("2026-03-12T09:30")).Status.ShouldBe(ClockStatus.Met);
    }

    [Fact]
    public void ClockChangeInNewYork_InsideADeadline_KeepsTheHours()
    {
        var night = EveryDay("America/New_York", "00:00-08:00"); // 8 March 2026 has no 02:00 to 03:00
        var clocks = new ClockCase(night).Then(
            new ClocksStarted(At("2026-03-08T01:00:00-05:00"), Plans.Of("2 working hours", resolution: "2 calendar hours")));

        clocks.FirstResponse.Due.ShouldBe(At("2026-03-08T04:00:00-04:00"));
        clocks.Resolution.Due.ShouldBe(At("2026-03-08T04:00:00-04:00"));
        NineToFiveOf("America/New_York", "2026-03-06T16:30:00-05:00").ShouldBe(At("2026-03-09T09:30:00-04:00"));
    }

    private static DateTimeOffset? NineToFiveOf(string zone, string start) =>
        new ClockCase(NineToFive(zone)).Then(new ClocksStarted(At(start), Plans.Of("1 working hour"))).FirstResponse.Due;

    private static ClockCase Office() => new(ChinaOffice);
}
