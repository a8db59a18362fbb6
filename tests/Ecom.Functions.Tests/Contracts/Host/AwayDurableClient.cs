using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Orchestrations that cannot be reached: events fail, or never get through.</summary>
/// <param name="hangs">Whether they never get through.</param>
internal sealed class AwayDurableClient(bool hangs) : DurableTaskClient("away")
{
    /// <summary>How many events were raised.</summary>
    public int Raised { get; private set; }

    public override Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        Raised++;
        return hangs ? new TaskCompletionSource().Task : Task.FromException(Away());
    }

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default) => throw Away();

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw Away();

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw Away();

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) => throw Away();

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) => throw Away();

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw Away();

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) => throw Away();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static IOException Away() => new("The orchestrations are away.");
}
