using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Telemetry;

/// <summary>What one host reports by one meter; other hosts of the process have instruments of the same names.</summary>
internal sealed class Reading : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<string> measured = new();

    public Reading(ContractHost host, string meter)
    {
        var factory = host.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, each) =>
        {
            if (instrument.Meter.Name == meter && ReferenceEquals(instrument.Meter.Scope, factory)) each.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            measured.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))} {value}"));
        listener.Start();
    }

    /// <summary>What counters were told so far.</summary>
    public IReadOnlyList<string> Counted => [.. measured];

    /// <summary>What gauges say.</summary>
    public IReadOnlyList<string> Now()
    {
        measured.Clear();
        listener.RecordObservableInstruments();
        return [.. measured];
    }

    public void Dispose() => listener.Dispose();
}
