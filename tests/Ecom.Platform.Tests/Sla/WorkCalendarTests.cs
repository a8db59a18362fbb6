using Ecom.Functions.Platform.Sla.Rules;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla;

public sealed class WorkCalendarTests
{
    [Theory]
    [InlineData("2026-03-06T16:30", 1, "2026-03-09T09:30")] // Friday to Monday
    [InlineData("2026-03-06T16:00", 1, "2026-03-06T17:00")] // ends with the day, not on Monday
    [InlineData("2026-03-07T12:00", 2, "2026-03-09T11:00")] // begins on a Saturday
    [InlineData("2026-03-09T06:00", 1, "2026-03-09T10:00")] // begins before hours
    [InlineData("2026-03-09T17:00", 1, "2026-03-10T10:00")] // begins at closing time
    [InlineData("2026-03-09T09:00", 40, "2026-03-13T17:00")] // a whole week
    public void Add_WorkingHours_CountsOnlyWorkingTime(string start, int hours, string end) =>
        NineToFive().Add(China(start), WorkDuration.WorkingHours(hours)).ShouldBe(China(end));

    [Fact]
    public void Add_AcrossLunch_DoesNotCountIt() =>
        Of("Asia/Shanghai", "09:00-12:00", "13:30-18:00")
            .Add(China("2026-03-09T11:30"), WorkDuration.WorkingMinutes(60)).ShouldBe(China("2026-03-09T14:00"));

    [Fact]
    public void Add_BeginsInLunch_BeginsAfterIt() =>
        Of("Asia/Shanghai", "09:00-12:00", "13:30-18:00")
            .Add(China("2026-03-09T12:45"), WorkDuration.WorkingMinutes(30)).ShouldBe(China("2026-03-09T14:00"));

    [Fact]
    public void Add_Nothing_StaysWhereItIs() =>
        NineToFive().Add(China("2026-03-07T12:00"), WorkDuration.WorkingHours(0)).ShouldBe(China("2026-03-07T12:00"));

    [Theory]
    [InlineData("2026-03-09T09:30", 60, "2026-03-06T16:30")]
    [InlineData("2026-03-09T10:00", 60, "2026-03-09T09:00")]
    [InlineData("2026-03-08T10:00", 60, "2026-03-06T16:00")]
    public void Subtract_WorkingMinutes_CountsOnlyWorkingTime(string end, int minutes, string start) =>
        NineToFive().Subtract(China(end), WorkDuration.WorkingMinutes(minutes)).ShouldBe(China(start));

    [Theory]
    [InlineData("2026-03-06T10:15", 1, "2026-03-09T10:15")] // Friday to Monday, same time
    [InlineData("2026-03-06T17:00", 1, "2026-03-09T17:00")] // closing time is still that day
    [InlineData("2026-03-06T19:00", 1, "2026-03-10T09:00")] // after hours counts from the next morning
    [InlineData("2026-03-07T12:00", 2, "2026-03-11T09:00")] // a day off counts from the next morning
    [InlineData("2026-03-06T07:00", 1, "2026-03-09T09:00")] // before hours is kept inside them
    [InlineData("2026-03-06T10:15", 5, "2026-03-13T10:15")]
    public void Add_WorkingDays_KeepsTheTimeOfDay(string start, int days, string end) =>
        NineToFive().Add(China(start), WorkDuration.WorkingDays(days)).ShouldBe(China(end));

    [Theory]
    [InlineData("2026-03-09T10:15", 1, "2026-03-06T10:15")]
    [InlineData("2026-03-08T10:15", 1, "2026-03-05T17:00")]
    [InlineData("2026-03-09T08:00", 1, "2026-03-05T17:00")]
    public void Subtract_WorkingDays_KeepsTheTimeOfDay(string end, int days, string start) =>
        NineToFive().Subtract(China(end), WorkDuration.WorkingDays(days)).ShouldBe(China(start));

    [Fact]
    public void Add_CalendarTime_IgnoresWorkingTime()
    {
        NineToFive().Add(China("2026-03-06T16:30"), WorkDuration.CalendarHours(3)).ShouldBe(China("2026-03-06T19:30"));
        NineToFive().Add(China("2026-03-06T16:30"), WorkDuration.CalendarDays(1)).ShouldBe(China("2026-03-07T16:30"));
        NineToFive().Subtract(China("2026-03-06T16:30"), WorkDuration.CalendarMinutes(31)).ShouldBe(China("2026-03-06T15:59"));
    }

    [Fact]
    public void Measure_BetweenInstants_IsTheWorkingTime()
    {
        var office = Of("Asia/Shanghai", "09:00-12:00", "13:30-18:00");
        office.Measure(China("2026-03-06T11:00"), China("2026-03-09T10:00")).ShouldBe(TimeSpan.FromHours(1 + 4.5 + 1));
        office.Measure(China("2026-03-09T10:00"), China("2026-03-06T11:00")).ShouldBe(TimeSpan.FromHours(-6.5));
        office.Measure(China("2026-03-07T00:00"), China("2026-03-08T23:59")).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Segments_OfADeadline_ListEveryStretch()
    {
        var office = Of("Asia/Shanghai", "09:00-12:00", "13:30-18:00");
        office.Segments(China("2026-03-06T11:00"), China("2026-03-09T10:00")).ShouldBe(
        [
            new WorkSegment(China("2026-03-06T11:00"), China("2026-03-06T12:00")),
            new WorkSegment(China("2026-03-06T13:30"), China("2026-03-06T18:00")),
            new WorkSegment(China("2026-03-09T09:00"), China("2026-03-09T10:00")),
        ]);
    }

    [Fact]
    public void Add_TimeOfAnotherZone_CountsInTheCalendarsZone() =>
        NineToFive().Add(At("2026-03-06T08:30:00Z"), WorkDuration.WorkingHours(1)).ShouldBe(China("2026-03-09T09:30"));

    [Fact]
    public void Add_Result_HasTheCalendarsOffset() =>
        NineToFive().Add(At("2026-03-06T08:30:00Z"), WorkDuration.WorkingHours(1)).Offset.ShouldBe(TimeSpan.FromHours(8));

    [Fact]
    public void WorkingDaysBetween_Days_CountsAfterTheFirst()
    {
        NineToFive().WorkingDaysBetween(new DateOnly(2026, 3, 6), new DateOnly(2026, 3, 9)).ShouldBe(1);
        NineToFive().WorkingDaysBetween(new DateOnly(2026, 3, 13), new DateOnly(2026, 3, 6)).ShouldBe(-5);
    }

    [Fact]
    public void IsWorkingTime_AtTheEdges_StartIsInAndEndIsOut()
    {
        NineToFive().IsWorkingTime(China("2026-03-06T09:00")).ShouldBeTrue();
        NineToFive().IsWorkingTime(China("2026-03-06T17:00")).ShouldBeFalse();
        NineToFive().IsWorkingTime(China("2026-03-07T12:00")).ShouldBeFalse();
    }

    [Fact]
    public void Add_TimeLimitOfCenturies_IsRefused() =>
        Should.Throw<InvalidOperationException>(() => NineToFive().Add(China("2026-03-06T09:00"), WorkDuration.WorkingHours(int.MaxValue)));
}
