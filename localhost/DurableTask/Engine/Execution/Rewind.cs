using Ecom.LocalHost.DurableTask.History;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>
/// Takes a failed orchestration back: its history without the failures that led to its end, so that those tasks run again.
/// Failures that the orchestrator handled and went on from (retried, compensated) stay, because what it did next depends on them.
/// </summary>
internal static class Rewind
{
    /// <summary>Replays the history with as few failures as the code agrees to.</summary>
    /// <param name="create">Makes the code, for one attempt.</param>
    /// <param name="history">The history of the failed run.</param>
    /// <returns>The replayed code, and the history that it has now.</returns>
    public static (OrchestrationExecution Execution, List<HistoryBatch> History) Replay(
        Func<OrchestrationExecution> create, IReadOnlyList<HistoryBatch> history)
    {
        var dropped = history.SelectMany(static batch => batch.Records)
            .Where(static record => record.Kind is HistoryKind.TaskFailed or HistoryKind.SubOrchestrationFailed)
            .ToHashSet();
        while (true)
        {
            var attempt = Attempt(create, history, dropped);
            if (attempt.Mismatch is not { } mismatch)
            {
                return (attempt.Execution, attempt.History);
            }

            if (NextToKeep(create, history, dropped, mismatch.Position) is not { } kept)
            {
                throw mismatch;
            }

            dropped.Remove(kept);
        }
    }

    /// <summary>
    /// The failure that the code went on from: of those up to the turn that did not come out as recorded, the one whose return
    /// brings the replay furthest; the latest one when none alone does.
    /// </summary>
    private static HistoryRecord? NextToKeep(
        Func<OrchestrationExecution> create, IReadOnlyList<HistoryBatch> history, HashSet<HistoryRecord> dropped, (int Turn, int Index) reached)
    {
        var candidates = history.Take(reached.Turn + 1).SelectMany(static batch => batch.Records).Where(dropped.Contains).Reverse().ToList();
        var best = candidates.FirstOrDefault();
        var furthest = reached;
        foreach (var candidate in candidates)
        {
            var position = Attempt(create, history, [.. dropped.Where(record => record != candidate)]).Mismatch?.Position ?? (int.MaxValue, 0);
            if (position.CompareTo(furthest) > 0)
            {
                (best, furthest) = (candidate, position);
            }
        }

        return best;
    }

    private static (OrchestrationExecution Execution, List<HistoryBatch> History, NonDeterministicReplayException? Mismatch) Attempt(
        Func<OrchestrationExecution> create, IReadOnlyList<HistoryBatch> history, HashSet<HistoryRecord> dropped)
    {
        var execution = create();
        var kept = Without(history, dropped);
        try
        {
            HistoryReplay.Run(execution, kept, isRewound: true);
            return (execution, kept, null);
        }
        catch (NonDeterministicReplayException mismatch)
        {
            return (execution, kept, mismatch);
        }
    }

    private static List<HistoryBatch> Without(IReadOnlyList<HistoryBatch> history, HashSet<HistoryRecord> dropped) =>
        [.. history.Select(batch => batch with
        {
            Records = [.. batch.Records.Where(record => record.Kind != HistoryKind.ExecutionCompleted && !dropped.Contains(record))],
        })];
}
