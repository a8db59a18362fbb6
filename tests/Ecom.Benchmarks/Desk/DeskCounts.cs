using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Ecom.Functions.Complaints;
using Ecom.Functions.Platform.Commands;

namespace Ecom.Benchmarks.Desk;

/// <summary>What the application counts of complaints.</summary>
internal sealed class DeskCounts : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<string, long> sums = new(StringComparer.Ordinal);

    public DeskCounts()
    {
        listener.InstrumentPublished = (instrument, each) =>
        {
            if (instrument.Meter.Name is ComplaintMetrics.Meter or SweepMetrics.Meter)
                each.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.Start();
    }

    public long Breaches => sums.GetValueOrDefault("ecom.cases.breached");

    public long Differences => sums.GetValueOrDefault("ecom.cases.sweep.differences");

    public void Dispose() => listener.Dispose();
}
