using Ecom.Functions.Platform.Sla.Rules.Clocks;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla.Clocks;

public sealed class PauseTests
{
    private static readonly ClocksStarted Started = new(
        China("2026-03-09T09:00"), Plans.Of("4 working hours", "8 working hours", "16 working hours"));

    [Fact]
    public void PausedClock_HasNoDueTime_ButARemainingTime()
    {
        var clocks = ClockCase.NineToFive().Then(Started, new ClocksPaused(China("2026-03-09T11:00"), WaitingFor.Customer, "photos"));
        var reading = clocks.Read(clocks.Resolution, China("2026-03-20T11:00"));
        reading.Status.ShouldBe(ClockStatus.Paused);
        reading.Due.ShouldBeNull();
        reading.NextInstant.ShouldBeNull();
        reading.Remaining.ShouldBe(TimeSpan.FromHours(14));
        reading.PercentUsed.ShouldBe(12.5);
    }

    [Fact]
    public void Pause_StopsOnlyClocksWhoseTargetNamesTheParty()
    {
        var clocks = ClockCase.NineToFive().Then(Started, new ClocksPaused(China("2026-03-09T11:00"), WaitingFor.Merchant, "stock"));
        clocks.FirstResponse.OpenPause.ShouldBeNull();
        clocks.NextUpdate.OpenPause.ShouldBeNull(); // the customer hears, also while the merchant is waited for
        clocks.Resolution.OpenPause.ShouldNotBeNull();
    }

    [Fact]
    public void WaitForAnother_EndsTheWaitBefore()
    {
        var clocks = ClockCase.NineToFive().Then(
            Started,
            new ClocksPaused(China("2026-03-09T11:00"), WaitingFor.Customer, "photos"),
            new ClocksPaused(China("2026-03-09T12:00"), WaitingFor.Carrier, "trace"));
        clocks.Ledger.Wait.ShouldBe(new CaseWait(China("2026-03-09T12:00"), WaitingFor.Carrier, "trace"));
        clocks.Resolution.OpenPause.ShouldBeNull();
        clocks.Resolution.Pauses.ShouldBe([new ClockPause(China("2026-03-09T11:00"), China("2026-03-09T12:00"), WaitingFor.Customer, "photos")]);
        clocks.Resolution.Due.ShouldBe(China("2026-03-11T10:00"));
    }

    [Fact]
    public void Pause_AtTheInstantOfTheDeadline_SavesNothing() =>
        ClockCase.NineToFive().Then(Started, new ClocksPaused(China("2026-03-10T17:00"), WaitingFor.Customer, "photos"))
            .Resolution.Breach!.Due.ShouldBe(China("2026-03-10T17:00"));

    [Fact]
    public void WorkingDays_WithAPause_MoveByItsWorkingTime() =>
        ClockCase.NineToFive().Then(
            Started with { Plan = Plans.Of(resolution: "2 working days") },
            new ClocksPaused(China("2026-03-09T16:00"), WaitingFor.Customer, "photos"),
            new ClocksResumed(China("2026-03-10T11:00")))
            .Resolution.Due.ShouldBe(China("2026-03-11T12:00"));

    [Fact]
    public void CalendarHours_WithAPause_MoveByItsLength() =>
        ClockCase.NineToFive().Then(
            Started with { Plan = Plans.Of(resolution: "48 calendar hours") },
            new ClocksPaused(China("2026-03-09T16:00"), WaitingFor.Customer, "photos"),
            new ClocksResumed(China("2026-03-10T11:00")))
            .Resolution.Due.ShouldBe(China("2026-03-12T04:00"));

    [Fact]
    public void Resolution_WhileWaiting_EndsThePause()
    {
        var clocks = ClockCase.NineToFive().Then(
            Started, new ClocksPaused(China("2026-03-09T11:00"), WaitingFor.Customer, "photos"), new CaseResolved(China("2026-03-09T15:00")));
        clocks.Ledger.Wait.ShouldBeNull();
        var reading = clocks.Read(clocks.Resolution, China("2026-03-12T15:00"));
        reading.Status.ShouldBe(ClockStatus.Met);
        reading.Elapsed.ShouldBe(TimeSpan.FromHours(2));
    }
}
