using Ecom.Functions.Platform.Sla.Rules;
using Ecom.Functions.Platform.Sla.Rules.Statutory;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla;

public sealed class StatutoryClockTests
{
    private static readonly StatutoryLine Line = new(
        "deliberate delay", "侵害消费者权益行为处罚办法 9", WorkDuration.CalendarDays(15), [WorkDuration.CalendarHours(24), WorkDuration.CalendarDays(3)]);

    private static StatutoryClock Started => StatutoryClock.Start(Line, China("2026-09-28T10:00"), ChinaOffice);

    [Fact]
    public void Line_OverHolidays_CountsEveryDay_AndAlarmsBeforeItPasses() =>
        Started.Instants.ShouldBe([China("2026-10-10T10:00"), China("2026-10-12T10:00"), China("2026-10-13T10:00")]);

    [Fact]
    public void Advance_ReachesOneInstantAfterTheOther()
    {
        var clock = Started.Advance(China("2026-10-12T09:59"));
        (clock.Reached, clock.NextInstant, clock.HasPassed).ShouldBe((1, China("2026-10-12T10:00"), false));

        clock = clock.Advance(China("2026-10-13T10:00"));
        (clock.Reached, clock.NextInstant, clock.HasPassed).ShouldBe((3, null, true));
    }

    [Theory]
    [InlineData("2026-10-13T10:00:00", false)]
    [InlineData("2026-10-13T10:00:01", true)]
    public void Fulfil_AroundTheLine_IsLateOnlyAfterIt(string at, bool hasPassed)
    {
        var clock = Started.Fulfil(China(at)).Advance(China("2026-12-01T10:00"));
        clock.HasPassed.ShouldBe(hasPassed);
        clock.NextInstant.ShouldBeNull();
    }

    [Theory]
    [InlineData("15 working days", "1 calendar day")]
    [InlineData("15 calendar days", "1 working day")]
    [InlineData("15 calendar days", "15 calendar days")]
    [InlineData("15 calendar days", "0 calendar days")]
    public void Line_InAnotherUnit_OrWithoutAnAlarmBefore_IsRefused(string limit, string before) =>
        Should.Throw<ArgumentException>(() => new StatutoryLine("line", "law", WorkDuration.Parse(limit, null), [WorkDuration.Parse(before, null)]));
}
