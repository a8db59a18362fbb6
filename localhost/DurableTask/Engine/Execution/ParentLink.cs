namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>Whom a sub-orchestration tells of its end.</summary>
/// <param name="Key">The parent's key.</param>
/// <param name="Generation">The parent's run that waits; a later run is not told.</param>
/// <param name="TaskId">The parent's task.</param>
/// <param name="Name">The parent's orchestrator name.</param>
/// <param name="InstanceId">The parent's id.</param>
internal sealed record ParentLink(long Key, int Generation, int TaskId, string Name, string InstanceId);
