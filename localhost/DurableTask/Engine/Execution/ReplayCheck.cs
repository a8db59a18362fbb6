using Ecom.LocalHost.DurableTask.History;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>Compares what an orchestrator asks for during a replay with what it asked for when it ran first.</summary>
internal static class ReplayCheck
{
    /// <param name="recorded">The turn as stored.</param>
    /// <param name="found">What the orchestrator asked for now.</param>
    /// <param name="turn">Which turn, from 0.</param>
    /// <param name="firstNumber">Number in the whole history of the turn's first record, counting from 1.</param>
    /// <exception cref="NonDeterministicReplayException">They differ.</exception>
    public static void Compare(HistoryBatch recorded, IReadOnlyList<HistoryRecord> found, int turn, int firstNumber)
    {
        var next = 0;
        for (var i = 0; i < recorded.Records.Count; i++)
        {
            var expected = recorded.Records[i];
            if (!expected.IsProduced)
            {
                continue;
            }

            var actual = next < found.Count ? found[next] : null;
            if (actual is null || !Same(expected, actual))
            {
                throw new NonDeterministicReplayException(turn, next, firstNumber + i, expected.ToString(), actual?.ToString() ?? "nothing");
            }

            next++;
        }

        if (next < found.Count)
        {
            throw new NonDeterministicReplayException(turn, next, firstNumber + recorded.Records.Count, "nothing more in this turn", found[next].ToString());
        }
    }

    private static bool Same(HistoryRecord expected, HistoryRecord actual) =>
        expected.Kind == actual.Kind
        && expected.TaskId == actual.TaskId
        && string.Equals(expected.Name, actual.Name, StringComparison.OrdinalIgnoreCase);
}
