namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>An orchestrator's code no longer does what its recorded history says it did.</summary>
internal sealed class NonDeterministicReplayException(int turn, int index, int eventNumber, string expected, string found)
    : Exception(
        $"The orchestrator is not deterministic: event {eventNumber} of its history is {expected}, but the replay found {found}. "
        + "Keep the old code for running instances and give the change a new version.")
{
    /// <summary>Where it differs: the turn, and what it asked for in it, both from 0.</summary>
    public (int Turn, int Index) Position => (turn, index);
}
