using System.Diagnostics.Metrics;
using Ecom.Functions.Platform.Telemetry;

namespace Ecom.Functions.Platform.Cases.Counts;

/// <summary>How many cases are open and due, and how many messages were given up: for alerts and dashboards. They hold no personal data.</summary>
public sealed class CaseMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "Ecom.Cases";

    /// <summary>How long a count is reported: nearly two runs of <see cref="CountCases"/>, so that one that is late leaves no gap.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(9);

    /// <summary>What is looked up one by one is counted up to this number.</summary>
    public const int Most = 250;

    private readonly LatestValues open;
    private readonly LatestValues due;
    private readonly LatestValues deadLetters;
    private readonly LatestValues failed;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Makes meters.</param>
    /// <param name="time">The clock.</param>
    public CaseMetrics(IMeterFactory meters, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(meters);
        // The factory owns its meters and disposes of them.
        var meter = meters.Create(Meter);
        open = new LatestValues(meter, "ecom.cases.open", "{case}", "Cases that are not over, by kind.", Fresh, time);
        due = new LatestValues(
            meter, "ecom.cases.due", "{case}", "Open cases whose next limit has passed (when=passed) or passes within a day (when=soon), by kind.", Fresh, time);
        deadLetters = new LatestValues(
            meter, "ecom.messages.dead", "{message}", "Messages that were given up, by queue or subscription; counted up to 250.", Fresh, time);
        failed = new LatestValues(
            meter, "ecom.instances.failed", "{instance}", "Orchestration instances that stand as failed; counted up to 250.", Fresh, time);
    }

    /// <summary>Notes how many cases of a kind there are.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="counts">How many.</param>
    public void Count(string kind, CaseCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        KeyValuePair<string, object?> of = new("kind", kind);
        open.Set(counts.Open, of);
        due.Set(counts.Overdue, of, new("when", "passed"));
        due.Set(counts.DueSoon, of, new("when", "soon"));
    }

    /// <summary>Notes how many dead letters a queue or subscription has.</summary>
    /// <param name="entity">The queue or subscription.</param>
    /// <param name="count">How many.</param>
    public void CountDeadLetters(string entity, int count) => deadLetters.Set(count, new KeyValuePair<string, object?>("entity", entity));

    /// <summary>Notes how many orchestration instances stand as failed.</summary>
    /// <param name="count">How many.</param>
    public void CountFailedInstances(int count) => failed.Set(count);
}
