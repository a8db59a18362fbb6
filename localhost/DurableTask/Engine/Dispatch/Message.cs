using Ecom.LocalHost.DurableTask.History;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Something that waits for an instance's next turn.</summary>
/// <param name="Record">What happened; null for a mere wake-up.</param>
/// <param name="Generation">The run of the instance that it is for, or any.</param>
/// <param name="Seq">Its number in the inbox table; 0 when it is in memory only.</param>
internal readonly record struct Message(HistoryRecord? Record, int Generation, long Seq)
{
    /// <summary>Makes the instance take a turn without anything new, as after a restart.</summary>
    public static readonly Message WakeUp = new(null, Store.InboxRows.AnyGeneration, 0);
}
