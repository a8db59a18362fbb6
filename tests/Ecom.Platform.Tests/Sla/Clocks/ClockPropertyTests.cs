using System.Text.Json;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Platform.Tests.Sla.Clocks;

/// <summary>What must hold whatever happens to a case.</summary>
public sealed class ClockPropertyTests
{
    [Fact]
    public void LookingAtTheClock_AtAnyTime_ChangesNothing()
    {
        foreach (var (seed, events) in RandomCase.Many())
        {
            var random = new Random(-seed);
            var watched = RandomCase.Office();
            foreach (var (happened, next) in events.Zip([.. events.Skip(1), null]))
            {
                watched.Then(happened);
                if (next is not null && next.At - happened.At is { Ticks: > 1 } gap)
                {
                    // The instant of an event itself is the event's: what is done at a deadline is done in time.
                    var between = happened.At.AddTicks(random.NextInt64(1, gap.Ticks));
                    watched.Then(new TimeReached(between), new TimeReached(between));
                }
            }

            var left = RandomCase.Office().Then([.. events]);
            Json(watched.Ledger).ShouldBe(Json(left.Ledger), $"seed {seed}");
            watched.Reached.ShouldBe(left.Reached, $"seed {seed}");
        }
    }

    [Fact]
    public void Fold_OverStoredLedgers_IsTheSameAsInOneGo()
    {
        foreach (var (seed, events) in RandomCase.Many(50))
        {
            var engine = RandomCase.Office().Engine;
            var stored = ClockLedger.Empty;
            foreach (var happened in events)
            {
                var read = JsonSerializer.Deserialize<ClockEvent>(JsonSerializer.Serialize(happened, LedgerJson.Options), LedgerJson.Options)!;
                stored = JsonSerializer.Deserialize<ClockLedger>(Json(engine.Apply(stored, read)), LedgerJson.Options)!;
            }

            Json(stored).ShouldBe(Json(RandomCase.Office().Then([.. events]).Ledger), $"seed {seed}");
        }
    }

    [Fact]
    public void Fold_OfAnEventThatIsDatedBack_TakesTheOrder()
    {
        foreach (var (seed, events) in RandomCase.Many())
        {
            var late = events.Select((happened, i) => i % 3 == 2 ? happened with { At = events[i - 1].At.AddDays(-1) } : happened).ToList();
            var ordered = events.Select((happened, i) => i % 3 == 2 ? happened with { At = events[i - 1].At } : happened).ToList();
            Json(RandomCase.Office().Then([.. late]).Ledger).ShouldBe(Json(RandomCase.Office().Then([.. ordered]).Ledger), $"seed {seed}");
        }
    }

    [Fact]
    public void Explain_Sums_AreTheElapsedAndTheRemainingTime()
    {
        foreach (var (seed, events) in RandomCase.Many())
        {
            var clocks = RandomCase.Office();
            foreach (var happened in events)
            {
                clocks.Then(happened);
                var now = happened.At.AddHours(seed % 7);
                foreach (var run in clocks.Ledger.Clocks.Concat(clocks.Ledger.Earlier))
                    CheckSums(clocks.Engine.Explain(run, now), $"seed {seed}, {happened}, {run.Kind}");
            }
        }
    }

    [Fact]
    public void RunningClock_NextInstant_NeverLiesBeforeTheLastEvent()
    {
        foreach (var (seed, events) in RandomCase.Many())
        {
            var clocks = RandomCase.Office();
            foreach (var happened in events)
            {
                clocks.Then(happened);
                (clocks.Ledger.NextInstant ?? DateTimeOffset.MaxValue).ShouldBeGreaterThanOrEqualTo(happened.At, $"seed {seed}, {happened}");
                foreach (var run in clocks.Ledger.Clocks)
                {
                    run.Ahead.Select(alarm => alarm.At).ShouldBeInOrder();
                    (run.Due is null).ShouldBe(run.OpenPause is not null, $"seed {seed}, {happened}, {run.Kind}");
                }
            }
        }
    }

    private static void CheckSums(ClockExplanation explained, string what)
    {
        Sum(explained.Segments).ShouldBe(explained.Reading.Elapsed, what);
        if (explained.Segments is [.., var last])
            last.RunningTotal.ShouldBe(explained.Reading.Elapsed, what);
        foreach (var (one, next) in explained.Segments.Zip(explained.Segments.Skip(1)))
            one.End.ShouldBe(next.Start, what);
        if (explained.Reading is { Status: ClockStatus.Running, Breach: null })
            Sum(explained.Ahead).ShouldBe(explained.Reading.Remaining, what);
    }

    private static TimeSpan Sum(IEnumerable<ClockSegment> segments) => new(segments.Sum(segment => segment.Counted.Ticks));

    private static string Json(ClockLedger ledger) => JsonSerializer.Serialize(ledger, LedgerJson.Options);
}
