using System.Diagnostics.Metrics;
using Ecom.Functions.Complaints.Rules;

namespace Ecom.Functions.Complaints;

/// <summary>Numbers of complaints for alerts and dashboards. They hold no personal data.</summary>
public sealed class ComplaintMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "Ecom.Complaints";

    private readonly Counter<long> breached;
    private readonly Counter<long> parked;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Makes meters.</param>
    public ComplaintMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        // The factory owns its meters and disposes of them.
        var meter = meters.Create(Meter);
        breached = meter.CreateCounter<long>("ecom.cases.breached", "{breach}", "Limits of cases that have passed, by clock or legal limit.");
        parked = meter.CreateCounter<long>("ecom.cases.parked", "{case}", "Steps of cases that stayed broken, by step: they wait for a person, or for the next try.");
    }

    /// <summary>Counts what has just been recorded.</summary>
    /// <param name="events">The events.</param>
    public void Recorded(IEnumerable<ComplaintEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var happened in events)
        {
            if (happened is SlaBreached breach) Count(breach.Clock.ToString());
            else if (happened is StatutoryLinePassed passed) Count(passed.Limit.ToString());
            else if (happened is WorkParked stuck) parked.Add(1, new("kind", "complaint"), new("step", stuck.Step));
        }
    }

    private void Count(string clock) => breached.Add(
        1, new KeyValuePair<string, object?>("kind", "complaint"), new KeyValuePair<string, object?>("clock", clock));
}
