using System.Diagnostics.Metrics;
using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Diagnostics;

/// <summary>Counters and times of the engine.</summary>
internal static class Metrics
{
    private static readonly Meter Meter = new("Microsoft.DurableTask");

    private static readonly Counter<long> Orchestrations = Meter.CreateCounter<long>(
        "durabletask.orchestrations.ended", "{orchestration}", "Orchestrations that ended, by name and status.");

    private static readonly Counter<long> Activities = Meter.CreateCounter<long>(
        "durabletask.activities.ended", "{activity}", "Activities that ended, by name and outcome.");

    private static readonly Histogram<double> ActivityTime = Meter.CreateHistogram<double>(
        "durabletask.activity.duration", "s", "How long activities ran, by name.");

    private static readonly Counter<long> Redispatches = Meter.CreateCounter<long>(
        "durabletask.activities.redispatched", "{dispatch}", "Activities dispatched again after a lease ended or a restart, by name.");

    /// <summary>Whether times are wanted.</summary>
    public static bool MeasuresActivities => ActivityTime.Enabled;

    public static void OrchestrationEnded(string name, HistoryRecord end)
    {
        if (Orchestrations.Enabled)
        {
            Orchestrations.Add(1, new("durabletask.task.name", name), new("durabletask.task.status", ((OrchestrationRuntimeStatus)end.Number).ToString()));
        }
    }

    public static void ActivityEnded(HistoryRecord scheduled, HistoryRecord outcome)
    {
        if (Activities.Enabled)
        {
            Activities.Add(1, new("durabletask.task.name", scheduled.Name), new("durabletask.task.status", outcome.Failure is null ? "Completed" : "Failed"));
        }
    }

    public static void ActivityTook(HistoryRecord scheduled, TimeSpan time) =>
        ActivityTime.Record(time.TotalSeconds, new KeyValuePair<string, object?>("durabletask.task.name", scheduled.Name));

    public static void ActivityRedispatched(HistoryRecord scheduled) =>
        Redispatches.Add(1, new KeyValuePair<string, object?>("durabletask.task.name", scheduled.Name));
}
