using System.Diagnostics.Metrics;
using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Contracts;

/// <summary>Numbers of contracts for alerts and dashboards. They hold no personal data.</summary>
public sealed class ContractMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "Ecom.Contracts";

    private readonly Counter<long> breached;
    private readonly Counter<long> parked;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Makes meters.</param>
    public ContractMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        // The factory owns its meters and disposes of them.
        var meter = meters.Create(Meter);
        breached = meter.CreateCounter<long>("ecom.cases.breached", "{breach}", "Limits of cases that have passed, by clock or legal limit.");
        parked = meter.CreateCounter<long>("ecom.cases.parked", "{case}", "Steps of cases that stayed broken, by step: they wait for a person, or for the next try.");
    }

    /// <summary>Counts what has just been recorded.</summary>
    /// <param name="events">The events.</param>
    public void Recorded(IEnumerable<ContractEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var happened in events)
        {
            if (happened is ReviewEscalated late) Breached($"Review{late.Stage}");
            else if (happened is ReviewLapsed lapsed) Breached($"Review{lapsed.Stage}");
            else if (happened is WorkParked stuck) parked.Add(1, new KeyValuePair<string, object?>("kind", "contract"), new KeyValuePair<string, object?>("step", stuck.Step));
        }
    }

    private void Breached(string clock) => breached.Add(
        1, new KeyValuePair<string, object?>("kind", "contract"), new KeyValuePair<string, object?>("clock", clock));
}
