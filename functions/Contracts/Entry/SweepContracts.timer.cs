using Ecom.Functions.Contracts.Flow;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Commands;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Proves every hour that no contract was forgotten: one whose lifecycle failed, was terminated or is gone gets it again, one that is late is woken.</summary>
/// <remarks>Contracts in force wait for years and cost next to nothing: ids alone say which have no lifecycle, and the index which are late.</remarks>
/// <param name="contracts">The contracts.</param>
/// <param name="seal">Seals the command that wakes a lifecycle.</param>
/// <param name="metrics">Counts differences.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where it is told; each difference is a fault that a person should look at.</param>
public sealed partial class SweepContracts(
    ContractStore contracts, CommandSeal seal, SweepMetrics metrics, TimeProvider time, ILogger<SweepContracts> logger)
{
    private readonly LifecycleWatch<ContractState, ContractCommand> watch = new(
        nameof(ContractLifecycle),
        ContractCaseId.Kind,
        (id, token) => FindLivingAsync(contracts, id, token),
        ContractDeadlines.Next,
        new TimePassed(),
        seal,
        metrics);

    /// <summary>Compares and repairs.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="client">Starts and wakes lifecycles.</param>
    /// <param name="cancellationToken">Stops; the next run goes on.</param>
    /// <exception cref="InvalidOperationException">Some could not be compared; all others were.</exception>
    [Function(nameof(SweepContracts))]
    public async Task RunAsync(
        [TimerTrigger("0 20 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        // In this order: whatever is open has begun before it is looked for.
        var open = await contracts.OpenIdsAsync(cancellationToken);
        var late = await contracts.WaitingAsync(time.GetUtcNow() - LifecycleWatch<ContractState, ContractCommand>.Grace, cancellationToken);
        var running = await LivingInstances.IdsAsync(client, $"{ContractCaseId.Kind}-", cancellationToken);
        var suspects = open.Where(id => !running.Contains(ContractCaseId.Of(id)))
            .Union(late.Select(static wait => wait.CaseId[(ContractCaseId.Kind.Length + 1)..]), StringComparer.Ordinal);
        var seen = await new CaseSweep(ContractCaseId.Kind, metrics).LookAsync(
            suspects.ToAsyncEnumerable(), id => IsInOrderAsync(client, id, cancellationToken), LogNotCompared, cancellationToken);
        seen.ThrowIfAnyFailed();
    }

    private static async Task<ContractState?> FindLivingAsync(ContractStore contracts, string id, CancellationToken cancellationToken) =>
        await contracts.FindAsync(id, cancellationToken) is { Phase: not (ContractPhase.Drafting or ContractPhase.Ended) } living ? living : null;

    private async Task<bool> IsInOrderAsync(DurableTaskClient client, string id, CancellationToken cancellationToken)
    {
        if (await FindLivingAsync(contracts, id, cancellationToken) is not { } state) return true;
        var difference = await watch.RepairAsync(client, state, time.GetUtcNow(), cancellationToken);
        if (difference == LifecycleDifference.None) return true;
        LogDifference(state.Number ?? state.Id, difference);
        return false;
    }

    [LoggerMessage(4003, LogLevel.Error, "The lifecycle of contract {Number} was {Difference} though the contract lives; it is repaired")]
    private partial void LogDifference(string number, LifecycleDifference difference);

    [LoggerMessage(4008, LogLevel.Error, "Contract {Id} could not be compared with its lifecycle")]
    private partial void LogNotCompared(Exception fault, string id);
}
