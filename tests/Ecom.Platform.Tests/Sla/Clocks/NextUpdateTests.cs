using Ecom.Functions.Platform.Sla.Rules.Clocks;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla.Clocks;

public sealed class NextUpdateTests
{
    private static readonly DateTimeOffset Monday = China("2026-03-09T09:00");

    [Fact]
    public void Periodic_WithoutAnyMessage_RunsFromTheStart_AndAgainAfterEachUpdate()
    {
        var clocks = Periodic();
        clocks.NextUpdate.Due.ShouldBe(China("2026-03-10T09:00"));

        clocks.Then(new UpdateGiven(China("2026-03-09T15:00")));
        clocks.NextUpdate.Due.ShouldBe(China("2026-03-10T15:00"));
        clocks.Then(new Responded(China("2026-03-10T16:00"), Responder.Person));
        clocks.NextUpdate.Due.ShouldBe(China("2026-03-11T16:00"));
        (clocks.Ledger.UpdatesInTime, clocks.Ledger.UpdatesLate).ShouldBe((1, 1));
        clocks.Ledger.Earlier.Count.ShouldBe(2);
    }

    [Fact]
    public void Periodic_AnsweredByAnAutomaton_RunsOn() =>
        Periodic().Then(new Responded(China("2026-03-09T15:00"), Responder.Automaton)).NextUpdate.Due.ShouldBe(China("2026-03-10T09:00"));

    [Fact]
    public void Answer_WithoutAMessage_IsNotOwed() => Answer().Ledger.NextUpdate.ShouldBeNull();

    [Fact]
    public void Answer_BeforeTheFirstResponse_IsCoveredByItsClock()
    {
        var clocks = new ClockCase(NineToFive()).Then(
            new ClocksStarted(Monday, Plans.Of("4 working hours", "2 working hours", mode: NextUpdateMode.AnswerToCustomer)),
            new CustomerWrote(China("2026-03-09T10:00")));
        clocks.Ledger.NextUpdate.ShouldBeNull();
    }

    [Fact]
    public void Answer_ToSeveralMessages_IsOwedFromTheFirst()
    {
        var clocks = Answer().Then(new CustomerWrote(China("2026-03-09T11:00")), new CustomerWrote(China("2026-03-09T12:30")));
        clocks.NextUpdate.Due.ShouldBe(China("2026-03-09T13:00"));

        clocks.Then(new UpdateGiven(China("2026-03-09T12:40")));
        clocks.NextUpdate.Due.ShouldBe(China("2026-03-09T13:00"), "an update is no answer");

        clocks.Then(new Responded(China("2026-03-09T12:45"), Responder.Person));
        clocks.Ledger.NextUpdate.ShouldBeNull();
        clocks.Ledger.UpdatesInTime.ShouldBe(1);
    }

    [Fact]
    public void Promise_EarlierThanTheLimit_Holds()
    {
        var clocks = Periodic().Then(new UpdatePromised(China("2026-03-09T10:00"), China("2026-03-09T14:00")));
        clocks.NextUpdate.Due.ShouldBe(China("2026-03-09T14:00"));
        clocks.Then(new UpdateGiven(China("2026-03-09T13:00")));
        clocks.NextUpdate.Due.ShouldBe(China("2026-03-10T13:00"));
    }

    [Fact]
    public void Promise_LaterThanTheLimit_DoesNotMoveIt() =>
        Periodic().Then(new UpdatePromised(China("2026-03-09T10:00"), China("2026-03-16T14:00")))
            .NextUpdate.Due.ShouldBe(China("2026-03-10T09:00"));

    [Fact]
    public void Promise_MadeWhileWaiting_MovesByTheRestOfTheWait() =>
        Periodic().Then(
            new ClocksPaused(China("2026-03-09T10:00"), WaitingFor.Customer, "photos"),
            new UpdatePromised(China("2026-03-09T11:00"), China("2026-03-09T12:00")),
            new ClocksResumed(China("2026-03-09T13:00")))
            .NextUpdate.Due.ShouldBe(China("2026-03-09T14:00"));

    [Fact]
    public void Promise_WithoutAnyQuestion_StartsAClock_ThatAnUpdateMeets()
    {
        var clocks = Answer().Then(new UpdatePromised(China("2026-03-09T10:00"), China("2026-03-11T12:00")));
        clocks.NextUpdate.Due.ShouldBe(China("2026-03-11T12:00"));

        clocks.Then(new UpdateGiven(China("2026-03-11T12:01")));
        clocks.Ledger.NextUpdate.ShouldBeNull();
        clocks.Ledger.UpdatesLate.ShouldBe(1);
    }

    [Fact]
    public void Promise_ThenAQuestion_OwesBoth()
    {
        var clocks = Answer().Then(
            new UpdatePromised(China("2026-03-09T10:00"), China("2026-03-09T15:00")), new CustomerWrote(China("2026-03-09T14:30")));
        clocks.NextUpdate.Due.ShouldBe(China("2026-03-09T15:00"));

        clocks.Then(new UpdateGiven(China("2026-03-09T14:50")));
        clocks.NextUpdate.Due.ShouldBe(China("2026-03-09T16:30"));
        clocks.Ledger.UpdatesInTime.ShouldBe(1);
    }

    [Fact]
    public void Promise_WhereThePolicyAsksForNoUpdates_IsStillKept()
    {
        var clocks = new ClockCase(NineToFive()).Then(
            new ClocksStarted(Monday, Plans.Of(resolution: "5 working days")),
            new UpdatePromised(China("2026-03-09T10:00"), China("2026-03-09T12:00")));
        clocks.Ledger.NextInstant.ShouldBe(China("2026-03-09T11:30"));
        clocks.Then(new TimeReached(China("2026-03-09T12:00"))).NextUpdate.Breach.ShouldNotBeNull();
    }

    [Fact]
    public void Earlier_IsBounded_ButCounted()
    {
        var clocks = Periodic();
        for (var i = 1; i <= 30; i++)
            clocks.Then(new UpdateGiven(Monday.AddMinutes(i)));
        clocks.Ledger.Earlier.Count.ShouldBe(ClockLedger.MaxEarlier);
        clocks.Ledger.UpdatesInTime.ShouldBe(30);
    }

    private static ClockCase Periodic() => new ClockCase(NineToFive()).Then(new ClocksStarted(Monday, Plans.Of(nextUpdate: "1 working day")));

    private static ClockCase Answer() => new ClockCase(NineToFive()).Then(
        new ClocksStarted(Monday, Plans.Of("4 working hours", "2 working hours", mode: NextUpdateMode.AnswerToCustomer)),
        new Responded(Monday, Responder.Person));
}
