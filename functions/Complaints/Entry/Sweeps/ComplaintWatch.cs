using Ecom.Functions.Complaints.Flow;
using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Commands;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Looks at one complaint for the sweeps: repairs what differs, tells it and counts it.</summary>
/// <remarks>
/// A complaint without a running orchestration gets one again, which lets what is overdue act. One that runs and is late is woken: its
/// deadlines act if the state still says so.
/// </remarks>
/// <param name="complaints">The complaints.</param>
/// <param name="seal">Seals the command that wakes an orchestration.</param>
/// <param name="metrics">Counts differences.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where it is told; each difference is a fault that a person should look at.</param>
public sealed partial class ComplaintWatch(
    ComplaintStore complaints, CommandSeal seal, SweepMetrics metrics, TimeProvider time, ILogger<ComplaintWatch> logger)
{
    private readonly LifecycleWatch<ComplaintState, ComplaintCommand> watch = new(
        nameof(ComplaintHandling),
        ComplaintCaseId.Kind,
        async (id, token) => await complaints.FindAsync(id, token) is { Phase: not ComplaintPhase.Ended } living ? living : null,
        ComplaintDeadlines.Next,
        new TimePassed(),
        seal,
        metrics);

    /// <summary>Before this instant whatever has not acted is late.</summary>
    internal DateTimeOffset LateBefore => time.GetUtcNow() - LifecycleWatch<ComplaintState, ComplaintCommand>.Grace;

    /// <summary>Looks at each of some complaints. One that cannot be read is told, and keeps none of the others from being looked at.</summary>
    /// <param name="ids">The complaints.</param>
    /// <param name="isInOrder">Looks at one, and says whether all was in order.</param>
    /// <param name="cancellationToken">Stops.</param>
    internal Task<SweptCases> LookAsync(IEnumerable<string> ids, Func<string, Task<bool>> isInOrder, CancellationToken cancellationToken) =>
        new CaseSweep(ComplaintCaseId.Kind, metrics).LookAsync(ids.ToAsyncEnumerable(), isInOrder, LogNotCompared, cancellationToken);

    /// <summary>Compares a complaint, as it stands now, with its orchestration.</summary>
    /// <param name="client">Starts and wakes orchestrations.</param>
    /// <param name="id">The complaint.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether all was in order; a complaint that there is not is.</returns>
    internal async Task<bool> IsInOrderAsync(DurableTaskClient client, string id, CancellationToken cancellationToken) =>
        await complaints.FindAsync(id, cancellationToken) is not { } state || await IsInOrderAsync(client, state, cancellationToken);

    /// <summary>Compares a complaint, made anew from its whole ledger, with its index and its orchestration.</summary>
    /// <inheritdoc cref="IsInOrderAsync(DurableTaskClient, string, CancellationToken)"/>
    internal async Task<bool> IsRightAsync(DurableTaskClient client, string id, CancellationToken cancellationToken)
    {
        if (await complaints.CompareAsync(id, cancellationToken) is not { } found) return true;
        if (found.WasWrong)
        {
            metrics.Differs(ComplaintCaseId.Kind, "index");
            LogWrongIndex(found.Case.State.Number);
        }

        return await IsInOrderAsync(client, found.Case.State, cancellationToken) && !found.WasWrong;
    }

    private async Task<bool> IsInOrderAsync(DurableTaskClient client, ComplaintState state, CancellationToken cancellationToken)
    {
        var difference = state.Phase == ComplaintPhase.Ended
            ? LifecycleDifference.None
            : await watch.RepairAsync(client, state, time.GetUtcNow(), cancellationToken);
        if (difference == LifecycleDifference.None) return true;
        LogDifference(state.Number, difference);
        return false;
    }

    [LoggerMessage(4102, LogLevel.Error, "The orchestration of complaint {Number} was {Difference} though the complaint lives; it is repaired")]
    private partial void LogDifference(string number, LifecycleDifference difference);

    [LoggerMessage(4103, LogLevel.Error, "The index was wrong about complaint {Number}; it is made anew from the ledger")]
    private partial void LogWrongIndex(string number);

    [LoggerMessage(4106, LogLevel.Error, "Complaint {Id} could not be compared")]
    private partial void LogNotCompared(Exception fault, string id);
}
