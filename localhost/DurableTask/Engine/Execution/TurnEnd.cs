using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>The ways in which an orchestration ends.</summary>
internal static class TurnEnd
{
    public static HistoryRecord Completed(string? output) =>
        new() { Kind = HistoryKind.ExecutionCompleted, Number = (int)OrchestrationRuntimeStatus.Completed, Payload = output };

    public static HistoryRecord Failed(TaskFailureDetails failure) =>
        new() { Kind = HistoryKind.ExecutionCompleted, Number = (int)OrchestrationRuntimeStatus.Failed, Failure = failure };

    public static HistoryRecord Terminated(string? output) =>
        new() { Kind = HistoryKind.ExecutionCompleted, Number = (int)OrchestrationRuntimeStatus.Terminated, Payload = output };

    public static HistoryRecord ContinuedAsNew(string? input) => new() { Kind = HistoryKind.ContinuedAsNew, Payload = input };
}
