using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Orchestrations whose first starts fail: before anything is stored, or when it is and the answer gets lost.</summary>
/// <param name="faults">How many starts fail.</param>
/// <param name="startsFirst">Whether the orchestration was started nevertheless.</param>
internal sealed class FaultyStarts(int faults, bool startsFirst)
{
    private int asked;

    /// <summary>How often a start was asked for.</summary>
    public int Asked => asked;

    /// <summary>Puts it before the host's client.</summary>
    public void Use(IServiceCollection services)
    {
        var real = services.Last(service => service.ServiceType == typeof(DurableTaskClient)).ImplementationFactory!;
        _ = services.AddSingleton<DurableTaskClient>(provider => new Client((DurableTaskClient)real(provider), this));
    }

    private async Task<string> StartAsync(Func<Task<string>> start)
    {
        var isFaulty = Interlocked.Increment(ref asked) <= faults;
        if (isFaulty && !startsFirst) throw new IOException("The orchestrations are away.");
        var id = await start();
        return isFaulty ? throw new IOException("The answer got lost.") : id;
    }

    private sealed class Client(DurableTaskClient real, FaultyStarts faulty) : DurableTaskClient("faulty")
    {
        public override Task<string> ScheduleNewOrchestrationInstanceAsync(
            TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default) =>
            faulty.StartAsync(() => real.ScheduleNewOrchestrationInstanceAsync(orchestratorName, input, options, cancellation));

        public override Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default) =>
            real.RaiseEventAsync(instanceId, eventName, eventPayload, cancellation);

        public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
            real.WaitForInstanceStartAsync(instanceId, getInputsAndOutputs, cancellation);

        public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
            real.WaitForInstanceCompletionAsync(instanceId, getInputsAndOutputs, cancellation);

        public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
            real.SuspendInstanceAsync(instanceId, reason, cancellation);

        public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
            real.ResumeInstanceAsync(instanceId, reason, cancellation);

        public override Task<OrchestrationMetadata?> GetInstancesAsync(
            string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
            real.GetInstancesAsync(instanceId, getInputsAndOutputs, cancellation);

        public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) => real.GetAllInstancesAsync(filter);

        public override ValueTask DisposeAsync() => real.DisposeAsync();
    }
}
