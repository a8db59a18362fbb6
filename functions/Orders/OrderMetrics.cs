using System.Diagnostics.Metrics;
using Ecom.Functions.Orders.Rules;

namespace Ecom.Functions.Orders;

/// <summary>Numbers of orders for alerts and dashboards. They hold no personal data.</summary>
public sealed class OrderMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "Ecom.Orders";

    private readonly Counter<long> parked;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Makes meters.</param>
    public OrderMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        // The factory owns its meters and disposes of them.
        parked = meters.Create(Meter).CreateCounter<long>(
            "ecom.cases.parked", "{case}", "Steps of cases that stayed broken, by step: they wait for a person, or for the next try.");
    }

    /// <summary>Counts what has just been recorded.</summary>
    /// <param name="events">The events.</param>
    public void Recorded(IEnumerable<OrderEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var stuck in events.OfType<WorkParked>())
            parked.Add(1, new KeyValuePair<string, object?>("kind", "order"), new KeyValuePair<string, object?>("step", stuck.Step));
    }
}
