using Ecom.Functions.Platform.Sla.Rules.Clocks;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla.Clocks;

/// <summary>28 February 2026, a Saturday, is a make-up working day; 1 March is an ordinary Sunday.</summary>
public sealed class ExplainTests
{
    [Fact]
    public void Explain_AWorkingLimit_ListsEverySegment_WithItsReason()
    {
        var clocks = new ClockCase(ChinaOffice).Then(
            new ClocksStarted(China("2026-02-27T11:00"), Plans.Of(resolution: "20 working hours", calendar: "china-office")),
            new ClocksPaused(China("2026-02-28T10:00"), WaitingFor.Customer, "photos"),
            new ClocksResumed(China("2026-02-28T16:00")),
            new PlanChanged(China("2026-02-28T17:00"), Plans.Of(resolution: "12 working hours", calendar: "china-office", version: "2")));

        var explained = clocks.Engine.Explain(clocks.Resolution, China("2026-03-02T10:00"));

        Lines(explained.Segments).ShouldBe(
        [
            "27 11:00-27 12:00 WorkingTime 1 1 v1",
            "27 12:00-27 13:30 Break 0 1 v1",
            "27 13:30-27 18:00 WorkingTime 4.5 5.5 v1",
            "27 18:00-28 09:00 OutsideHours 0 5.5 v1",
            "28 09:00-28 10:00 MakeUpDay 1 6.5 v1",
            "28 10:00-28 16:00 Paused photos Customer 0 6.5 v1",
            "28 16:00-28 17:00 MakeUpDay 1 7.5 v1",
            "28 17:00-28 18:00 MakeUpDay 1 8.5 v2",
            "28 18:00-01 00:00 OutsideHours 0 8.5 v2",
            "01 00:00-02 00:00 DayOff 0 8.5 v2",
            "02 00:00-02 09:00 OutsideHours 0 8.5 v2",
            "02 09:00-02 10:00 WorkingTime 1 9.5 v2",
        ]);
        Lines(explained.Ahead).ShouldBe(
        [
            "02 10:00-02 12:00 WorkingTime 2 2 v2",
            "02 12:00-02 13:30 Break 0 2 v2",
            "02 13:30-02 14:00 WorkingTime 0.5 2.5 v2",
        ]);
        explained.Reading.Elapsed.ShouldBe(TimeSpan.FromHours(9.5));
        explained.Reading.Due.ShouldBe(China("2026-03-02T14:00"));
    }

    [Fact]
    public void Explain_AHoliday_NamesIt()
    {
        var clocks = new ClockCase(ChinaOffice).Then(
            new ClocksStarted(China("2026-09-30T17:00"), Plans.Of(resolution: "20 working hours", calendar: "china-office")));
        var holiday = clocks.Engine.Explain(clocks.Resolution, China("2026-10-08T10:00")).Segments.Single(segment => segment.Kind == SegmentKind.Holiday);
        holiday.Name.ShouldBe("国庆节");
        (holiday.Start, holiday.End).ShouldBe((China("2026-10-01T00:00"), China("2026-10-08T00:00")));
    }

    [Fact]
    public void Explain_ACalendarLimit_CountsAllButPauses()
    {
        var clocks = new ClockCase(ChinaOffice).Then(
            new ClocksStarted(China("2026-02-27T11:00"), Plans.Of(resolution: "72 calendar hours", calendar: "china-office")),
            new ClocksPaused(China("2026-02-28T10:00"), WaitingFor.Customer, "photos"));
        Lines(clocks.Engine.Explain(clocks.Resolution, China("2026-03-02T10:00")).Segments).ShouldBe(
        [
            "27 11:00-28 10:00 CalendarTime 23 23 v1",
            "28 10:00-02 10:00 Paused photos Customer 0 23 v1",
        ]);
    }

    [Fact]
    public void Explain_AReopenedCase_ShowsTheTimeThatItWasResolved()
    {
        var clocks = new ClockCase(ChinaOffice).Then(
            new ClocksStarted(China("2026-02-27T11:00"), Plans.Of(resolution: "72 calendar hours", calendar: "china-office")),
            new CaseResolved(China("2026-02-27T12:00")),
            new CaseReopened(China("2026-02-28T12:00")));
        Lines(clocks.Engine.Explain(clocks.Resolution, China("2026-02-28T13:00")).Segments)[1].ShouldBe("27 12:00-28 12:00 Paused resolved  0 1 v1");
    }

    private static List<string> Lines(IEnumerable<ClockSegment> segments) =>
    [
        .. segments.Select(line => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{line.Start:dd HH:mm}-{line.End:dd HH:mm} {line.Kind}{(line.Kind == SegmentKind.Paused ? $" {line.Name} {line.For}" : "")} {line.Counted.TotalHours} {line.RunningTotal.TotalHours} v{line.Target.PolicyVersion}")),
    ];
}
