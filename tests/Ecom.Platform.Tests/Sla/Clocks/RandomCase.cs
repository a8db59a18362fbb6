using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Platform.Tests.Sla.Clocks;

/// <summary>Random histories of cases; the seeds are fixed, so a failure can be run again.</summary>
internal static class RandomCase
{
    private static readonly string[] Limits = ["90 working minutes", "7 working hours", "2 working days", "45 calendar minutes", "30 calendar hours", "3 calendar days"];

    public static IEnumerable<(int Seed, List<ClockEvent> Events)> Many(int count = 150)
    {
        for (var seed = 1; seed <= count; seed++)
            yield return (seed, Events(new Random(seed)));
    }

    public static ClockCase Office() => new(Calendars.ChinaOffice);

    private static List<ClockEvent> Events(Random random)
    {
        // From January to December: with Spring Festival, National Day and their make-up days.
        var at = Calendars.China("2026-01-05T00:00").AddMinutes(random.Next(300 * 1440));
        var events = new List<ClockEvent> { new ClocksStarted(at, Plan(random, 0)) };
        for (var i = 1; i < 25; i++)
        {
            at = at.AddSeconds(random.Next(3) == 0 ? random.Next(4 * 86_400) : 1 + random.Next(5000));
            events.Add(Event(random, at, i));
        }

        return events;
    }

    private static ClockEvent Event(Random random, DateTimeOffset at, int number) => random.Next(14) switch
    {
        0 => new Responded(at, Responder.Person),
        1 => new Responded(at, Responder.Automaton),
        2 or 3 => new CustomerWrote(at),
        4 => new UpdatePromised(at, at.AddMinutes(30 + random.Next(3000))),
        5 => new UpdateGiven(at),
        6 or 7 => new ClocksPaused(at, (WaitingFor)random.Next(4), "cause " + number),
        8 or 9 => new ClocksResumed(at),
        10 => new PlanChanged(at, Plan(random, number)),
        11 => new CaseResolved(at),
        12 => new CaseReopened(at),
        _ => random.Next(6) == 0 ? new CaseClosed(at) : new TimeReached(at),
    };

    private static ClockPlan Plan(Random random, int version) => Plans.Of(
        Limit(random), random.Next(5) == 0 ? "" : Limit(random), Limit(random), $"{version}", "china-office", (NextUpdateMode)random.Next(2));

    private static string Limit(Random random) => Limits[random.Next(Limits.Length)];
}
