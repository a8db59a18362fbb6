using Ecom.Functions.Platform.Sla.Rules.Clocks;
using static Ecom.Platform.Tests.Sla.Calendars;

namespace Ecom.Platform.Tests.Sla.Clocks;

/// <summary>What pauses and limits do to the due time, whatever their instants are.</summary>
public sealed class PausePropertyTests
{
    private static readonly int[] Minutes = [10, 11, 60, 400, 3000];
    private static readonly string[] Limits = ["{0} working minutes", "{0} calendar minutes"];

    [Fact]
    public void Pause_OfAnyLength_MovesTheDueTimeByItsCountedTime()
    {
        foreach (var (start, limit, from, length) in Samples())
        {
            var run = Run(start, limit, Paused(from), Resumed(from + length));
            if (run.Breach is not null)
                continue;
            run.Total.ShouldBe(Run(start, limit).Total);
            run.Due!.Value.ShouldBeGreaterThanOrEqualTo(Run(start, limit).Due!.Value);
            (limit.Contains("working", StringComparison.Ordinal) ? ChinaOffice.Measure(start, run.Due.Value) : run.Due.Value - start)
                .ShouldBe(run.Total + run.PausedTime, $"{start:O} {limit} {from:O} {length}");
        }
    }

    [Fact]
    public void Pause_InTwoParts_IsTheSameAsInOne()
    {
        foreach (var (start, limit, from, length) in Samples())
        {
            var one = Run(start, limit, Paused(from), Resumed(from + length));
            var two = Run(start, limit, Paused(from), Resumed(from + (length / 3)), Paused(from + (length / 3)), Resumed(from + length));
            two.Due.ShouldBe(one.Due);
            two.Ahead.ShouldBe(one.Ahead);
        }
    }

    [Fact]
    public void Pause_OfNoLength_ChangesNothing()
    {
        foreach (var (start, limit, from, _) in Samples())
        {
            var paused = Run(start, limit, Paused(from), Resumed(from));
            var looked = Run(start, limit, new TimeReached(from));
            (paused.Due, paused.Breach).ShouldBe((looked.Due, looked.Breach));
            paused.Ahead.ShouldBe(looked.Ahead);
        }
    }

    [Fact]
    public void Pause_OutsideWorkingTime_ChangesNothingInWorkingTime()
    {
        foreach (var (start, limit, from, _) in Samples().Where(sample => sample.Limit.Contains("working", StringComparison.Ordinal)))
        {
            var evening = China($"{ChinaOffice.DayOf(from):yyyy-MM-dd}T19:00");
            var paused = Run(start, limit, Paused(evening), Resumed(evening.AddHours(9)));
            paused.Due.ShouldBe(Run(start, limit).Due);
        }
    }

    [Fact]
    public void Due_OfALongerLimit_IsNeverEarlier()
    {
        foreach (var (start, _, from, length) in Samples())
        {
            foreach (var limit in Limits)
            {
                var dues = Minutes
                    .Select(minutes => Run(start, string.Format(null, limit, minutes), Paused(from), Resumed(from + length)))
                    .Select(run => run.Breach?.Due ?? run.Due!.Value);
                dues.ShouldBeInOrder();
            }
        }
    }

    private static ClocksPaused Paused(DateTimeOffset at) => new(at, WaitingFor.Customer, "photos");

    private static ClocksResumed Resumed(DateTimeOffset at) => new(at);

    private static ClockRun Run(DateTimeOffset start, string limit, params ClockEvent[] events) =>
        RandomCase.Office().Then([new ClocksStarted(start, Plans.Of(resolution: limit, calendar: "china-office")), .. events]).Resolution;

    private static IEnumerable<(DateTimeOffset Start, string Limit, DateTimeOffset From, TimeSpan Length)> Samples()
    {
        var random = new Random(20263);
        for (var i = 0; i < 120; i++)
        {
            var start = China("2026-01-05T00:00").AddMinutes(random.Next(330 * 1440));
            yield return (
                start, string.Format(null, Limits[i % 2], 30 + random.Next(6000)),
                start.AddSeconds(random.Next(3 * 86_400)), TimeSpan.FromSeconds(1 + random.Next(6 * 86_400)));
        }
    }
}
