using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>Hears all traces and metrics of the process, those of other tests' hosts too.</summary>
internal sealed class TelemetryEar : IDisposable
{
    private readonly ConcurrentDictionary<Overheard, bool> heard = new();
    private readonly MeterListener meters = new();
    private readonly ActivityListener activities;

    public TelemetryEar()
    {
        activities = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Hear,
        };
        ActivitySource.AddActivityListener(activities);
        meters.InstrumentPublished = static (instrument, each) => each.EnableMeasurementEvents(instrument);
        meters.SetMeasurementEventCallback<byte>(Hear);
        meters.SetMeasurementEventCallback<short>(Hear);
        meters.SetMeasurementEventCallback<int>(Hear);
        meters.SetMeasurementEventCallback<long>(Hear);
        meters.SetMeasurementEventCallback<float>(Hear);
        meters.SetMeasurementEventCallback<double>(Hear);
        meters.SetMeasurementEventCallback<decimal>(Hear);
        meters.Start();
    }

    public IEnumerable<Overheard> Heard
    {
        get
        {
            // Those that say something only when they are asked.
            meters.RecordObservableInstruments();
            return heard.Keys;
        }
    }

    public void Dispose()
    {
        activities.Dispose();
        meters.Dispose();
    }

    private void Hear(Activity activity)
    {
        string[] said =
        [
            activity.OperationName, activity.DisplayName, activity.StatusDescription ?? "", activity.TraceStateString ?? "",
            Words.Of(activity.TagObjects), Words.Of(activity.Baggage.Select(item => $"{item.Key}={item.Value}")),
            .. activity.Events.Select(each => $"{each.Name} {Words.Of(each.Tags)}"), .. activity.Links.Select(link => Words.Of(link.Tags)),
        ];
        foreach (var text in said.Where(text => text.Length > 0)) heard[new Overheard(Overheard.Trace, activity.Source.Name, text)] = true;
    }

    private void Hear<T>(Instrument instrument, T measurement, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        heard[new Overheard(Overheard.Metric, instrument.Meter.Name, instrument.Name)] = true;
        foreach (var tag in tags) heard[new Overheard(Overheard.Metric, instrument.Meter.Name, Words.Of(tag))] = true;
    }
}
