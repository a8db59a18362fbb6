using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>Which statuses mean that an instance still lives.</summary>
internal static class RuntimeStatuses
{
    public static readonly OrchestrationRuntimeStatus[] Terminal =
        [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated];

    public static bool IsLive(this OrchestrationRuntimeStatus status) =>
        status is OrchestrationRuntimeStatus.Pending or OrchestrationRuntimeStatus.Running or OrchestrationRuntimeStatus.Suspended;
}
