using Ecom.Functions.Platform.Rules;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Commands;

/// <summary>Proves that a case which lives has an orchestration that acts in time, and repairs what differs: the inside of a slice's sweep.</summary>
/// <remarks>
/// A case without a running orchestration gets one again, which lets what is overdue act. One that runs and is late is woken: its
/// deadlines act if the state still says so.
/// </remarks>
/// <typeparam name="TState">The slice's state.</typeparam>
/// <typeparam name="TCommand">The slice's commands.</typeparam>
/// <param name="lifecycle">Name of the orchestration.</param>
/// <param name="kind">The kind of case, with which instance ids begin.</param>
/// <param name="find">Finds a case; null when there is none, or it needs no orchestration any more.</param>
/// <param name="next">When time next acts on a case; null when nothing is waited for.</param>
/// <param name="timePassed">The command by which a deadline acts.</param>
/// <param name="seal">Seals it.</param>
/// <param name="metrics">Counts what differed.</param>
internal sealed class LifecycleWatch<TState, TCommand>(
    string lifecycle,
    string kind,
    Func<string, CancellationToken, Task<TState?>> find,
    Func<TState, DateTimeOffset?> next,
    TCommand timePassed,
    CommandSeal seal,
    SweepMetrics metrics)
    where TState : class, ICaseState
    where TCommand : class
{
    /// <summary>How late a deadline may act: an orchestration that is just at it is not late.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);

    /// <summary>Looks at one case, repairs it, and counts what was wrong.</summary>
    /// <param name="client">Starts and wakes orchestrations.</param>
    /// <param name="listed">The case as it was listed.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was wrong with it.</returns>
    public async Task<LifecycleDifference> RepairAsync(DurableTaskClient client, TState listed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var difference = await MendAsync(client, listed, now, cancellationToken);
        if (difference != LifecycleDifference.None) metrics.Differs(kind, difference);
        return difference;
    }

    private async Task<LifecycleDifference> MendAsync(DurableTaskClient client, TState listed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var caseId = $"{kind}-{listed.Id}";
        var instance = await client.GetInstanceAsync(caseId, cancellationToken);
        if (instance is { IsCompleted: false } && !IsLate(listed, now)) return LifecycleDifference.None;
        // It may have acted since it was listed.
        if (await find(listed.Id, cancellationToken) is not { } state) return LifecycleDifference.None;
        if (instance is null || instance.IsCompleted)
        {
            // With its input, which only a new beginning needs.
            instance = await client.GetInstanceAsync(caseId, getInputsAndOutputs: true, cancellationToken);
            _ = await LifecycleRevival.ReviveAsync(client, lifecycle, caseId, listed.Id, instance, cancellationToken);
            return LifecycleDifference.Dead;
        }

        if (!IsLate(state, now)) return LifecycleDifference.None;
        // The same deadline wakes it once, however often it is found late.
        var commandId = $"sweep-{next(state)!.Value.UtcTicks}";
        var sealedCommand = seal.Seal(caseId, commandId, new PersonCommand<TCommand>(Person.System, timePassed));
        await client.RaiseEventAsync(caseId, nameof(CommandEnvelope), new CommandEnvelope(commandId, sealedCommand, CommandTrace.Current), cancellationToken);
        return LifecycleDifference.Late;
    }

    private bool IsLate(TState state, DateTimeOffset now) => next(state) <= now - Grace;
}
