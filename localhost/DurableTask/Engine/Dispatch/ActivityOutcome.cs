using System.Globalization;
using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>The ways in which an activity ends.</summary>
internal static class ActivityOutcome
{
    public static HistoryRecord Completed(HistoryRecord scheduled, string? result) =>
        new() { Kind = HistoryKind.TaskCompleted, TaskId = scheduled.TaskId, Payload = result };

    public static HistoryRecord Failed(HistoryRecord scheduled, Exception fault) => Failed(scheduled, TaskFailureDetails.FromException(fault));

    public static HistoryRecord NotFound(HistoryRecord scheduled) =>
        Failed(scheduled, new TaskFailureDetails("ActivityTaskNotFound", $"No activity task named '{scheduled.Name}' was found.", null, null, null));

    public static HistoryRecord Poison(HistoryRecord scheduled, int dispatches) =>
        Failed(scheduled, new TaskFailureDetails(
            "ActivityDispatchLimitReached",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Activity '{scheduled.Name}' was dispatched {dispatches} times without an outcome: each time it ran past its lease or its process ended."),
            null,
            null,
            null));

    private static HistoryRecord Failed(HistoryRecord scheduled, TaskFailureDetails failure) =>
        new() { Kind = HistoryKind.TaskFailed, TaskId = scheduled.TaskId, Failure = failure };
}
