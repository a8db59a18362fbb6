using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Benchmarks;

/// <summary>What happens to many cases in a month of virtual time: their own events, and every instant that their clocks wait for.</summary>
internal sealed class SlaMonth
{
    private static readonly DateTimeOffset Start = new(2026, 9, 21, 0, 0, 0, TimeSpan.FromHours(8)); // National Day lies in it
    private static readonly DateTimeOffset End = Start.AddDays(30);

    private readonly List<(int Case, ClockEvent Event)> steps = [];

    /// <summary>Lets the cases run by their clocks once and notes each step.</summary>
    public SlaMonth(int cases, SlaClocks clocks, ClockPlan plan, ClockPlan urgent)
    {
        var random = new Random(2026);
        var ledgers = new ClockLedger[cases];
        Array.Fill(ledgers, ClockLedger.Empty);
        var agenda = new PriorityQueue<(int Case, ClockEvent? Event), DateTimeOffset>();
        for (var i = 0; i < cases; i++)
        {
            foreach (var happened in Story(random, plan, urgent))
                agenda.Enqueue((i, happened), happened.At);
        }

        while (agenda.TryDequeue(out var next, out var at) && at < End)
        {
            // A timer that is out of date does nothing, as in a flow.
            if (next.Event is null && ledgers[next.Case].NextInstant != at)
                continue;
            var happened = next.Event ?? new TimeReached(at);
            steps.Add((next.Case, happened));
            ledgers[next.Case] = clocks.Apply(ledgers[next.Case], happened);
            if (ledgers[next.Case].NextInstant is { } instant)
                agenda.Enqueue((next.Case, null), instant);
        }

        Cases = cases;
    }

    public int Cases { get; }

    /// <summary>The steps in order of time.</summary>
    public IReadOnlyList<(int Case, ClockEvent Event)> Steps => steps;

    private static IEnumerable<ClockEvent> Story(Random random, ClockPlan plan, ClockPlan urgent)
    {
        var at = Start.AddMinutes(random.Next(7 * 1440));
        yield return new ClocksStarted(at, plan);
        yield return new Responded(at = Later(60, 600), Responder.Person);
        if (random.Next(3) == 0)
            yield return new PlanChanged(at = Later(10, 600), urgent);
        for (var round = 0; round < 3; round++)
        {
            yield return new ClocksPaused(at = Later(60, 1440), WaitingFor.Customer, "photos");
            yield return new CustomerWrote(at = Later(60, 2880));
            yield return new ClocksResumed(at);
            yield return new UpdateGiven(at = Later(60, 4320));
        }

        // One in five is forgotten, and climbs the ladder.
        if (random.Next(5) == 0)
            yield break;
        yield return new CaseResolved(at = Later(60, 2880));
        if (random.Next(10) == 0)
            yield return new CaseReopened(Later(60, 2880));

        DateTimeOffset Later(int fromMinutes, int toMinutes) => at.AddMinutes(random.Next(fromMinutes, toMinutes));
    }
}
