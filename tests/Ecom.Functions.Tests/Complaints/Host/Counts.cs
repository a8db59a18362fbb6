using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Ecom.Functions.Complaints;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>What one host counts of complaints, and its sweeps of all cases; other hosts of the process have counters of the same names.</summary>
internal sealed class Counts : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<(string Instrument, string Tag)> measured = new();

    public Counts(ContractHost host)
    {
        var factory = host.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, each) =>
        {
            if (instrument.Meter.Name is ComplaintMetrics.Meter or SweepMetrics.Meter && ReferenceEquals(instrument.Meter.Scope, factory)) each.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            for (var i = 0; i < value; i++) measured.Enqueue((instrument.Name, $"{tags[^1].Value}"));
        });
        listener.Start();
    }

    public IReadOnlyList<string> Breaches => Of("ecom.cases.breached");

    public IReadOnlyList<string> Differences => Of("ecom.cases.sweep.differences");

    public void Dispose() => listener.Dispose();

    private IReadOnlyList<string> Of(string instrument) => [.. measured.Where(each => each.Instrument == instrument).Select(each => each.Tag)];
}
