using Ecom.Functions.Platform.Sla;
using Ecom.Functions.Platform.Sla.Policies;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Platform.Sla.Rules.Policies;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Ecom.Benchmarks;

/// <summary>
/// 10,000 cases with three clocks each, advanced through a month of virtual time by the application's own policy; against folding the
/// whole history of a case anew at each step, and against a pass that only keeps the last event in a dictionary.
/// </summary>
internal sealed class SlaClocksMonth : IScenario
{
    private const int Cases = 10_000;
    private const int RefoldedCases = 500;

    public string Name => "sla";

    public async Task RunAsync()
    {
        var calendars = new WorkCalendars(Options.Create(new WorkingTimeOptions()), TimeProvider.System, NullLogger<WorkCalendars>.Instance);
        var policies = new SlaPolicies(Options.Create(new SlaPolicyOptions()), calendars, TimeProvider.System);
        var clocks = new SlaClocks(calendars.Get);
        var plan = policies.Match(new SlaAttributes("normal", "logistics", "standard", "email"));
        var urgent = policies.Match(new SlaAttributes("urgent", "logistics", "standard", "email"));
        var month = new SlaMonth(Cases, clocks, plan, urgent);

        var ledgers = new Dictionary<int, ClockLedger>();
        var folded = await Usage.OfAsync(() => Fold(month.Steps, clocks, ledgers));
        var plain = await Usage.OfAsync(() => KeepLast(month));
        var few = new SlaMonth(RefoldedCases, clocks, plan, urgent);
        var refolded = await Usage.OfAsync(() => Refold(few, clocks));
        var (next, waiting) = await NextInstantsAsync(month, clocks);

        var perStep = folded.Cpu.TotalNanoseconds / month.Steps.Count;
        Report.Row($"{Cases:N0} cases, 3 clocks, a month: steps", month.Steps.Count, "");
        Report.Row("  breaches that stand", ledgers.Values.Sum(ledger => ledger.Clocks.Count(run => run.Breach is not null)), "");
        Report.Row("  all steps: CPU", folded.Cpu.TotalMilliseconds, "ms");
        Report.Row("  per step: CPU", perStep, "ns");
        Report.Row("  per step: allocated", (double)folded.Bytes / month.Steps.Count, "bytes");
        Report.Row("  per step against folding the history anew", perStep / (refolded.Cpu.TotalNanoseconds / few.Steps.Count), "x", "<= 0.5");
        Report.Row("  per step against a dictionary of last events", folded.Cpu / plain.Cpu, "x");
        Report.Row("  cases that wait for an instant at half time", waiting, "");
        Report.Row("  NextInstant of a case: CPU", next, "ns");
    }

    private static async Task<(double Nanoseconds, int Waiting)> NextInstantsAsync(SlaMonth month, SlaClocks clocks)
    {
        const int Rounds = 200;
        var ledgers = new Dictionary<int, ClockLedger>();
        await Fold(month.Steps.Take(month.Steps.Count / 2), clocks, ledgers);
        var found = 0L;
        var used = await Usage.OfAsync(() =>
        {
            for (var round = 0; round < Rounds; round++)
                found += ledgers.Values.Count(ledger => ledger.NextInstant is not null);
            return Task.CompletedTask;
        });
        return (used.Cpu.TotalNanoseconds / (Rounds * (double)ledgers.Count), (int)(found / Rounds));
    }

    private static Task Fold(IEnumerable<(int Case, ClockEvent Event)> steps, SlaClocks clocks, Dictionary<int, ClockLedger> ledgers)
    {
        foreach (var (id, happened) in steps)
            ledgers[id] = clocks.Apply(ledgers.GetValueOrDefault(id, ClockLedger.Empty), happened);
        return Task.CompletedTask;
    }

    private static Task KeepLast(SlaMonth month)
    {
        var last = new Dictionary<int, ClockEvent>();
        foreach (var (id, happened) in month.Steps)
            last[id] = last.TryGetValue(id, out var before) && before.At > happened.At ? before : happened;
        return Task.CompletedTask;
    }

    private static Task Refold(SlaMonth month, SlaClocks clocks)
    {
        var histories = new Dictionary<int, List<ClockEvent>>();
        foreach (var (id, happened) in month.Steps)
        {
            if (!histories.TryGetValue(id, out var history))
                histories.Add(id, history = []);
            history.Add(happened);
            _ = history.Aggregate(ClockLedger.Empty, clocks.Apply);
        }

        return Task.CompletedTask;
    }
}
