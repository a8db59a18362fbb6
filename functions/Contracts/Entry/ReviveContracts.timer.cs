using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Starts, every hour, the lifecycle of a living contract again whose instance has failed or was terminated; without it deadlines would pass in silence.</summary>
/// <param name="contracts">The contracts.</param>
/// <param name="logger">Where it is told; each is a fault that a person should look at.</param>
public sealed partial class ReviveContracts(ContractStore contracts, ILogger<ReviveContracts> logger)
{
    /// <summary>Looks for them.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">Starts instances.</param>
    /// <param name="cancellationToken">Stops; the next run goes on.</param>
    [Function(nameof(ReviveContracts))]
    public async Task RunAsync(
        [TimerTrigger("0 20 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        OrchestrationQuery dead = new(
            Statuses: [OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated],
            InstanceIdPrefix: $"{ContractCaseId.Kind}-",
            FetchInputsAndOutputs: true);
        List<OrchestrationMetadata> found = [];
        await foreach (var instance in client.GetAllInstancesAsync(dead).WithCancellation(cancellationToken))
        {
            if (string.Equals(instance.Name, nameof(ContractLifecycle), StringComparison.Ordinal)) found.Add(instance);
        }

        foreach (var instance in found)
        {
            var id = instance.InstanceId[(ContractCaseId.Kind.Length + 1)..];
            if (await contracts.FindAsync(id, cancellationToken) is not { } state) continue;
            if (state.Phase is ContractPhase.Drafting or ContractPhase.Ended) continue;
            LogDead(state.Number ?? state.Id, instance.RuntimeStatus, instance.FailureDetails?.ErrorType ?? "-");
            await LifecycleRevival.ReviveAsync(client, nameof(ContractLifecycle), instance.InstanceId, id, instance, cancellationToken);
        }
    }

    [LoggerMessage(4003, LogLevel.Error, "The lifecycle of contract {Number} was {Status} ({Fault}) though the contract lives; it is started again")]
    private partial void LogDead(string number, OrchestrationRuntimeStatus status, string fault);
}
