using System.Diagnostics.Metrics;
using Ecom.Functions.Platform.Telemetry;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Telemetry;

public sealed class LatestValuesTests : IDisposable
{
    private readonly ManualClock clock = new();
    private readonly Meter meter = new("test");
    private readonly MeterListener listener = new();
    private readonly List<string> measured = [];

    public LatestValuesTests()
    {
        listener.InstrumentPublished = (instrument, each) =>
        {
            if (instrument.Meter == meter) each.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            measured.Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))} {value}"));
        listener.Start();
    }

    public void Dispose()
    {
        listener.Dispose();
        meter.Dispose();
    }

    [Fact]
    public void Values_Reported_AreTheLastOfEachUntilTheyAreOld()
    {
        LatestValues cases = new(meter, "cases", "{case}", "Cases.", TimeSpan.FromMinutes(9), clock);
        Report().ShouldBeEmpty("nothing was found out yet");

        cases.Set(3, new KeyValuePair<string, object?>("kind", "claim"));
        cases.Set(4, new KeyValuePair<string, object?>("kind", "order"));
        clock.Now += TimeSpan.FromMinutes(5);
        cases.Set(0, new KeyValuePair<string, object?>("kind", "claim"));
        Report().ShouldBe(["cases kind=claim 0", "cases kind=order 4"], ignoreOrder: true);

        clock.Now += TimeSpan.FromMinutes(4);
        Report().ShouldBe(["cases kind=claim 0"], "another instance of the application counts orders by now, or nobody does");
        clock.Now += TimeSpan.FromMinutes(5);
        Report().ShouldBeEmpty();
    }

    private List<string> Report()
    {
        measured.Clear();
        listener.RecordObservableInstruments();
        return [.. measured];
    }
}
