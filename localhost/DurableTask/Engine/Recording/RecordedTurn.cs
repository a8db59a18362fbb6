using Ecom.LocalHost.DurableTask.History;

namespace Ecom.LocalHost.DurableTask.Recording;

/// <summary>One turn of a recorded history: what the orchestrator received, and what it asked for.</summary>
/// <param name="At">The orchestrator's clock during it.</param>
/// <param name="Events">In their order.</param>
/// <param name="IsCarriedOver">Whether these are events that the run before it had left.</param>
public sealed record RecordedTurn(DateTime At, IReadOnlyList<RecordedEvent> Events, bool IsCarriedOver = false)
{
    internal static RecordedTurn Of(HistoryBatch batch) =>
        new(new DateTime(batch.At, DateTimeKind.Utc), [.. batch.Records.Select(RecordedEvent.Of)], batch.IsCarriedOver);

    internal HistoryBatch ToBatch() => new(At.Ticks, IsCarriedOver, [.. Events.Select(static each => each.ToRecord())]);
}
