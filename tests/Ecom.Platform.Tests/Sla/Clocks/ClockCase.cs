using Ecom.Functions.Platform.Sla.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Platform.Tests.Sla.Clocks;

/// <summary>A case of the clock tests: events go in, clocks are looked at.</summary>
internal sealed class ClockCase(params WorkCalendar[] calendars)
{
    public SlaClocks Engine { get; } = new(name => calendars.Single(calendar => calendar.Name == name));

    public ClockLedger Ledger { get; private set; } = ClockLedger.Empty;

    public List<ReachedAlarm> Reached { get; } = [];

    public ClockRun FirstResponse => Ledger.FirstResponse!;

    public ClockRun NextUpdate => Ledger.NextUpdate!;

    public ClockRun Resolution => Ledger.Resolution!;

    public static ClockCase NineToFive() => new(Calendars.NineToFive());

    public ClockCase Then(params ClockEvent[] events)
    {
        foreach (var happened in events)
        {
            var step = Engine.Step(Ledger, happened);
            Ledger = step.Ledger;
            Reached.AddRange(step.Reached);
        }

        return this;
    }

    public ClockReading Read(ClockRun run, DateTimeOffset now) => Engine.Read(run, now);
}
