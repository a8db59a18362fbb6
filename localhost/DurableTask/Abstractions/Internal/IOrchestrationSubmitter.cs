namespace Microsoft.DurableTask.Internal;

/// <summary>Starts orchestrations: what clients and generated code have in common.</summary>
public interface IOrchestrationSubmitter
{
    /// <summary>Starts an orchestration; when this ends, the start is durable.</summary>
    /// <param name="orchestratorName">Which orchestrator.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">Instance id, start time, version, tags.</param>
    /// <param name="cancellation">Gives up waiting; the start may have happened.</param>
    /// <returns>The instance id.</returns>
    Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName,
        object? input = null,
        StartOrchestrationOptions? options = null,
        CancellationToken cancellation = default);
}
