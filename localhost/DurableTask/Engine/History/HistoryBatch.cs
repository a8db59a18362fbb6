namespace Ecom.LocalHost.DurableTask.History;

/// <summary>What one turn consumed and produced, stored as one row.</summary>
/// <param name="At">UTC ticks of the turn: the orchestrator's clock during it.</param>
/// <param name="IsCarriedOver">Whether these are events that a continued-as-new orchestration took along, waiting before its first turn.</param>
/// <param name="Records">In their order.</param>
internal sealed record HistoryBatch(long At, bool IsCarriedOver, IReadOnlyList<HistoryRecord> Records);
