using Ecom.Functions.Platform.Sla.Rules;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla;

/// <summary>Sums of years give what a walk through the segments gives.</summary>
public sealed class WorkYearTests
{
    public static TheoryData<string> Names => ["china", "new-york", "night"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Measure_AnyStretch_IsTheSumOfItsSegments(string name)
    {
        foreach (var (from, to) in Samples())
            Calendar(name).Measure(from, to).Ticks.ShouldBe(Calendar(name).Segments(from, to).Sum(segment => segment.Length.Ticks), $"{from:O} {to:O}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Add_AnyWorkingTime_IsItsFirstInstant(string name)
    {
        foreach (var (from, to) in Samples())
        {
            var worked = Calendar(name).Measure(from, to) + TimeSpan.FromTicks(1);
            var end = Calendar(name).AddWorkingTime(from, worked);
            Calendar(name).Measure(from, end).ShouldBe(worked);
            Calendar(name).Measure(from, end.AddTicks(-1)).ShouldBe(worked - TimeSpan.FromTicks(1), "no earlier instant has as much");
        }
    }

    [Fact]
    public void Measure_OfYearsThatAreNotSummed_WalksThroughThem()
    {
        var monday = new DateTimeOffset(2103, 3, 5, 9, 0, 0, TimeSpan.FromHours(8));
        NineToFive().Measure(monday, monday.AddDays(7)).ShouldBe(TimeSpan.FromHours(40));
        NineToFive().AddWorkingTime(monday, TimeSpan.FromHours(40)).ShouldBe(monday.AddDays(4).AddHours(8));
        NineToFive().Measure(China("1999-12-31T16:00"), China("2000-01-03T10:00")).ShouldBe(TimeSpan.FromHours(2));
    }

    private static WorkCalendar Calendar(string name) => name switch
    {
        "china" => ChinaOffice,
        "new-york" => NewYork,
        _ => Night,
    };

    private static readonly WorkCalendar NewYork = Of("America/New_York", "09:00-12:00", "13:00-17:30");
    private static readonly WorkCalendar Night = EveryDay("America/New_York", "00:00-06:00", "22:00-24:00");

    private static IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Samples()
    {
        var random = new Random(20265);
        for (var i = 0; i < 60; i++)
        {
            var from = At("2025-10-20T00:00:00Z").AddSeconds(random.NextInt64(500L * 86_400));
            yield return (from, from.AddSeconds(random.NextInt64(90L * 86_400)));
        }
    }
}
