using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Statuses of instances as the engine names them.</summary>
internal static class InstanceStatuses
{
    /// <summary>The status of an instance; one that the engine does not use any more counts as what came of it.</summary>
    /// <param name="status">What the engine says.</param>
    public static InstanceStatus Of(OrchestrationRuntimeStatus status) => status switch
    {
        OrchestrationRuntimeStatus.Pending => InstanceStatus.Pending,
        OrchestrationRuntimeStatus.Suspended => InstanceStatus.Suspended,
        OrchestrationRuntimeStatus.Completed => InstanceStatus.Completed,
        OrchestrationRuntimeStatus.Failed => InstanceStatus.Failed,
        OrchestrationRuntimeStatus.Terminated => InstanceStatus.Terminated,
        _ => InstanceStatus.Running,
    };

    /// <summary>What the engine calls a status.</summary>
    /// <param name="status">The status.</param>
    public static OrchestrationRuntimeStatus Of(InstanceStatus status) => status switch
    {
        InstanceStatus.Pending => OrchestrationRuntimeStatus.Pending,
        InstanceStatus.Running => OrchestrationRuntimeStatus.Running,
        InstanceStatus.Suspended => OrchestrationRuntimeStatus.Suspended,
        InstanceStatus.Completed => OrchestrationRuntimeStatus.Completed,
        InstanceStatus.Failed => OrchestrationRuntimeStatus.Failed,
        InstanceStatus.Terminated => OrchestrationRuntimeStatus.Terminated,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    /// <summary>Whether an instance has ended.</summary>
    /// <param name="status">How it stands.</param>
    public static bool HasEnded(InstanceStatus status) => status is InstanceStatus.Completed or InstanceStatus.Failed or InstanceStatus.Terminated;
}
