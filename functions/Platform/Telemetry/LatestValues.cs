using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Ecom.Functions.Platform.Telemetry;

/// <summary>A gauge of what a timer found out last, such as how many cases are open.</summary>
/// <remarks>
/// A timer runs on one instance of the application at a time, and not always on the same. So a value is reported by the instance
/// that found it, and only while it is fresh: whoever adds up or takes the maximum over instances sees each value once.
/// </remarks>
public sealed class LatestValues
{
    private readonly ConcurrentDictionary<string, (long Value, KeyValuePair<string, object?>[] Tags, DateTimeOffset At)> values = new(StringComparer.Ordinal);
    private readonly TimeSpan fresh;
    private readonly TimeProvider time;

    /// <summary>Makes the gauge.</summary>
    /// <param name="meter">Its meter.</param>
    /// <param name="name">Its name.</param>
    /// <param name="unit">Its unit, such as <c>{case}</c>.</param>
    /// <param name="description">What it tells.</param>
    /// <param name="fresh">How long a value is reported; longer than the timer's interval, shorter than two of them.</param>
    /// <param name="time">The clock.</param>
    public LatestValues(Meter meter, string name, string unit, string description, TimeSpan fresh, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(meter);
        this.fresh = fresh;
        this.time = time;
        _ = meter.CreateObservableGauge(name, Report, unit, description);
    }

    /// <summary>Notes what was found out just now.</summary>
    /// <param name="value">The value.</param>
    /// <param name="tags">Of what.</param>
    public void Set(long value, params KeyValuePair<string, object?>[] tags) =>
        values[string.Join('\n', tags.Select(tag => $"{tag.Key}={tag.Value}"))] = (value, tags, time.GetUtcNow());

    private IEnumerable<Measurement<long>> Report()
    {
        var since = time.GetUtcNow() - fresh;
        return values.Values.Where(value => value.At > since).Select(value => new Measurement<long>(value.Value, value.Tags)).ToList();
    }
}
