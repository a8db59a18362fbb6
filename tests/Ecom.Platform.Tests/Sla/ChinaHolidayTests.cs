using Ecom.Functions.Platform.Sla.Rules;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla;

/// <summary>The published schedules of 2025 and 2026.</summary>
public sealed class ChinaHolidayTests
{
    [Theory]
    [InlineData("2026-02-14")] // Saturday before the Spring Festival
    [InlineData("2026-10-10")]
    [InlineData("2025-09-28")]
    public void MakeUpDay_AtTheWeekend_IsWorked(string day)
    {
        ChinaOffice.IsWorkingDay(DateOnly.Parse(day, null)).ShouldBeTrue();
        ChinaOffice.Measure(China(day + "T00:00"), China(day + "T23:59")).ShouldBe(TimeSpan.FromHours(7.5));
    }

    [Theory]
    [InlineData("2026-10-01", "国庆节")]
    [InlineData("2026-10-07", "国庆节")]
    [InlineData("2026-02-16", "春节")]
    [InlineData("2026-01-02", "元旦")]
    [InlineData("2025-10-08", "国庆节、中秋节")]
    public void Holiday_OnAWeekday_IsOffAndNamed(string day, string name)
    {
        var date = DateOnly.Parse(day, null);
        date.DayOfWeek.ShouldNotBeOneOf(DayOfWeek.Saturday, DayOfWeek.Sunday);
        ChinaOffice.IsWorkingDay(date).ShouldBeFalse();
        ChinaOffice.Holidays.HolidayOn(date).ShouldBe(name);
    }

    [Fact]
    public void Add_OverNationalDay_GoesOnAfterIt() =>
        ChinaOffice.Add(China("2026-09-30T17:00"), WorkDuration.WorkingHours(2)).ShouldBe(China("2026-10-08T10:00"));

    [Fact]
    public void Add_IntoAMakeUpSaturday_CountsIt() =>
        ChinaOffice.Add(China("2026-10-09T17:00"), WorkDuration.WorkingHours(2)).ShouldBe(China("2026-10-10T10:00"));

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void WorkingDaysOfTheYear_AreAsPublished(int year)
    {
        // 13 statutory days off a year since 2025; days that are swapped leave the number of working days as it is.
        var weekdays = Enumerable.Range(0, 365).Select(new DateOnly(year, 1, 1).AddDays)
            .Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        var working = ChinaOffice.WorkingDaysBetween(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31));
        (weekdays - working).ShouldBe(13);
    }
}
