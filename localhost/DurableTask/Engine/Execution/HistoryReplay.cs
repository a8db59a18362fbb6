using Ecom.LocalHost.DurableTask.History;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>Brings an orchestrator's code to where its history ends.</summary>
internal static class HistoryReplay
{
    /// <param name="execution">The code, not started.</param>
    /// <param name="history">Its turns.</param>
    /// <param name="isRewound">Whether the record of its end was taken out of the last turn: it may end there again.</param>
    /// <exception cref="NonDeterministicReplayException">The code does something else than recorded.</exception>
    public static void Run(OrchestrationExecution execution, IReadOnlyList<HistoryBatch> history, bool isRewound = false)
    {
        // Numbers are those of the history that a client sees, which begins every turn with OrchestratorStarted.
        var number = 1;
        for (var turn = 0; turn < history.Count; turn++)
        {
            var batch = history[turn];
            if (batch.IsCarriedOver)
            {
                foreach (var early in batch.Records)
                {
                    execution.Events.Keep(early);
                }

                continue;
            }

            execution.BeginTurn(batch.At, replaying: true);
            number++;
            if (!execution.HasStarted)
            {
                number++;
                execution.Start();
            }

            foreach (var record in batch.Records)
            {
                if (!record.IsProduced)
                {
                    execution.Apply(record);
                }
            }

            var result = execution.EndTurn();
            var mayEnd = isRewound && turn == history.Count - 1;
            var found = mayEnd && result.End is not null ? result.Produced.GetRange(0, result.Produced.Count - 1) : result.Produced;
            ReplayCheck.Compare(batch, found, turn, number);
            number += batch.Records.Count + 1;
        }
    }
}
