using Ecom.Functions.Platform.Sla.Rules;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla;

/// <summary>What must hold whatever the instant and the limit are; the seeds are fixed, so a failure can be run again.</summary>
public sealed class WorkCalendarPropertyTests
{
    public static TheoryData<string> CalendarNames => ["china", "new-york", "night", "kolkata"];

    [Theory]
    [MemberData(nameof(CalendarNames))]
    public void AddThenMeasure_ReturnsTheLimit(string name)
    {
        foreach (var (start, minutes) in Samples())
        {
            var end = Calendar(name).Add(start, WorkDuration.WorkingMinutes(minutes));
            Calendar(name).Measure(start, end).ShouldBe(TimeSpan.FromMinutes(minutes), $"{start:O} + {minutes}");
        }
    }

    [Theory]
    [MemberData(nameof(CalendarNames))]
    public void AddThenSubtract_FromInsideWorkingTime_Returns(string name)
    {
        var calendar = Calendar(name);
        foreach (var (start, minutes) in Samples().Where(sample => calendar.IsWorkingTime(sample.Start)))
        {
            var end = calendar.Add(start, WorkDuration.WorkingMinutes(minutes));
            calendar.Subtract(end, WorkDuration.WorkingMinutes(minutes)).ShouldBe(start, $"{start:O} + {minutes}");
        }
    }

    [Theory]
    [MemberData(nameof(CalendarNames))]
    public void AddInTwoSteps_IsTheSameAsInOne(string name)
    {
        foreach (var (start, minutes) in Samples())
        {
            var calendar = Calendar(name);
            var middle = calendar.Add(start, WorkDuration.WorkingMinutes(minutes / 3));
            calendar.Add(middle, WorkDuration.WorkingMinutes(minutes - (minutes / 3)))
                .ShouldBe(calendar.Add(start, WorkDuration.WorkingMinutes(minutes)), $"{start:O} + {minutes}");
        }
    }

    [Theory]
    [MemberData(nameof(CalendarNames))]
    public void Measure_IsAdditive_AndNeverMoreThanTheElapsedTime(string name)
    {
        foreach (var (start, minutes) in Samples())
        {
            var calendar = Calendar(name);
            var (middle, end) = (start.AddMinutes(minutes * 2), start.AddMinutes(minutes * 5));
            var whole = calendar.Measure(start, end);
            whole.ShouldBe(calendar.Measure(start, middle) + calendar.Measure(middle, end));
            whole.ShouldBeLessThanOrEqualTo(end - start);
        }
    }

    [Theory]
    [MemberData(nameof(CalendarNames))]
    public void Add_ALongerLimit_NeverEndsEarlier(string name)
    {
        foreach (var (start, minutes) in Samples())
        {
            var calendar = Calendar(name);
            foreach (var unit in Enum.GetValues<WorkUnit>())
            {
                var amount = minutes % 50;
                calendar.Add(start, new WorkDuration(amount + 1, unit)).ShouldBeGreaterThan(calendar.Add(start, new WorkDuration(amount, unit)));
            }
        }
    }

    private static WorkCalendar Calendar(string name) => name switch
    {
        "china" => ChinaOffice,
        "new-york" => Of("America/New_York", "09:00-12:00", "13:00-17:30"),
        "night" => EveryDay("America/New_York", "00:00-06:00", "22:00-24:00"),
        "kolkata" => NineToFive("Asia/Kolkata"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a calendar of these tests."),
    };

    private static IEnumerable<(DateTimeOffset Start, int Minutes)> Samples()
    {
        var random = new Random(20261);
        for (var i = 0; i < 150; i++)
            yield return (At("2025-12-20T00:00:00Z").AddMinutes(random.Next(400 * 1440)), 1 + random.Next(6000));
    }
}
