using System.Diagnostics.Metrics;

namespace Ecom.Functions.Platform.Commands;

/// <summary>What sweeps found: for alerts and dashboards. It holds no personal data.</summary>
public sealed class SweepMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "Ecom.Sweeps";

    private readonly Counter<long> differences;

    /// <summary>Makes the instrument.</summary>
    /// <param name="meters">Makes meters.</param>
    public SweepMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        // The factory owns its meters and disposes of them.
        differences = meters.Create(Meter).CreateCounter<long>(
            "ecom.cases.sweep.differences", "{case}", "Cases that a sweep found without an orchestration that acts, with a wrong index, or could not read.");
    }

    /// <summary>Counts a case that was not in order.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="what">What was wrong: <c>dead</c>, <c>late</c>, <c>index</c> or <c>unreadable</c>.</param>
    internal void Differs(string kind, string what) =>
        differences.Add(1, new KeyValuePair<string, object?>("kind", kind), new KeyValuePair<string, object?>("difference", what));

    /// <inheritdoc cref="Differs(string, string)"/>
    internal void Differs(string kind, LifecycleDifference what) => Differs(kind, what == LifecycleDifference.Dead ? "dead" : "late");
}
