using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>What a parent is told of its sub-orchestration's end.</summary>
internal static class ChildOutcome
{
    public static HistoryRecord Of(InstanceHeader child, ParentLink parent, HistoryRecord end) =>
        end.Number == (int)OrchestrationRuntimeStatus.Completed
            ? new HistoryRecord { Kind = HistoryKind.SubOrchestrationCompleted, TaskId = parent.TaskId, Payload = end.Payload }
            : Failed(parent.TaskId, end.Failure ?? new TaskFailureDetails(
                "OrchestrationTerminated", $"The sub-orchestration '{child.Name}' with id '{child.Id}' was terminated.", null, null, null));

    public static HistoryRecord Refused(InstanceHeader child, OrchestrationRuntimeStatus status) =>
        Failed(child.Parent!.TaskId, new TaskFailureDetails(
            typeof(global::DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException).ToString(),
            $"The sub-orchestration '{child.Name}' was not started: an instance with id '{child.Id}' exists and is {status}.",
            null,
            null,
            null));

    private static HistoryRecord Failed(int taskId, TaskFailureDetails failure) =>
        new() { Kind = HistoryKind.SubOrchestrationFailed, TaskId = taskId, Failure = failure };
}
