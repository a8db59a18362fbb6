namespace Ecom.LocalHost.DurableTask.Recording;

/// <summary>The orchestration that called a recorded one.</summary>
/// <param name="Orchestration">Its name.</param>
/// <param name="InstanceId">Its instance.</param>
/// <param name="TaskId">The task that the recorded one is to it.</param>
public sealed record RecordedParent(string Orchestration, string InstanceId, int TaskId);
