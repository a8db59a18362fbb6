using Ecom.Functions.Platform.Sla.Rules;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla;

/// <summary>New York 2026: the clock goes forward on 8 March at 02:00 and back on 1 November at 02:00.</summary>
public sealed class DaylightSavingTests
{
    private const string NewYork = "America/New_York";

    [Fact]
    public void Add_WorkingHoursOverTheChange_KeepsOfficeHours() =>
        NineToFive(NewYork).Add(At("2026-03-06T16:30:00-05:00"), WorkDuration.WorkingHours(1)).ShouldBe(At("2026-03-09T09:30:00-04:00"));

    [Fact]
    public void Add_NightShiftOverTheGap_IsAnHourShorter()
    {
        var night = EveryDay(NewYork, "00:00-08:00");
        night.Measure(At("2026-03-08T00:00:00-05:00"), At("2026-03-08T12:00:00-04:00")).ShouldBe(TimeSpan.FromHours(7));
        night.Add(At("2026-03-08T01:00:00-05:00"), WorkDuration.WorkingHours(2)).ShouldBe(At("2026-03-08T04:00:00-04:00"));
    }

    [Fact]
    public void Add_NightShiftOverTheRepeatedHour_IsAnHourLonger()
    {
        var night = EveryDay(NewYork, "00:00-08:00");
        night.Measure(At("2026-11-01T00:00:00-04:00"), At("2026-11-01T12:00:00-05:00")).ShouldBe(TimeSpan.FromHours(9));
        night.Add(At("2026-11-01T01:30:00-04:00"), WorkDuration.WorkingHours(1)).ShouldBe(At("2026-11-01T01:30:00-05:00"));
    }

    [Fact]
    public void IntervalInsideTheGap_DoesNotExistThatDay() =>
        EveryDay(NewYork, "02:00-02:30", "09:00-10:00")
            .Measure(At("2026-03-08T00:00:00-05:00"), At("2026-03-09T00:00:00-04:00")).ShouldBe(TimeSpan.FromHours(1));

    [Fact]
    public void Add_CalendarDayOverTheChange_KeepsTheTimeOfDay() =>
        NineToFive(NewYork).Add(At("2026-03-07T12:00:00-05:00"), WorkDuration.CalendarDays(1)).ShouldBe(At("2026-03-08T12:00:00-04:00"));

    [Fact]
    public void Add_CalendarHoursOverTheChange_CountsElapsedTime() =>
        NineToFive(NewYork).Add(At("2026-03-07T12:00:00-05:00"), WorkDuration.CalendarHours(24)).ShouldBe(At("2026-03-08T13:00:00-04:00"));

    [Fact]
    public void Add_WholeDaysAroundTheClock_CountsTwentyThreeHours() =>
        EveryDay(NewYork, "00:00-24:00")
            .Measure(At("2026-03-08T00:00:00-05:00"), At("2026-03-09T00:00:00-04:00")).ShouldBe(TimeSpan.FromHours(23));
}
