using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>What an orchestrator asked for in one turn.</summary>
internal sealed class TurnResult
{
    /// <summary>In the order asked for; the end of the orchestration comes last.</summary>
    public List<HistoryRecord> Produced { get; } = [];

    /// <summary>Timers that an earlier turn set and this one cancelled.</summary>
    public List<HistoryRecord> CancelledTimers { get; } = [];

    /// <summary>How the orchestration ended, or null.</summary>
    public HistoryRecord? End { get; set; }

    /// <summary>The new custom status, when <see cref="CustomStatusChanged"/>.</summary>
    public string? CustomStatus { get; set; }

    public bool CustomStatusChanged { get; set; }

    /// <summary>Events that the next run of a continued-as-new orchestration takes along.</summary>
    public IReadOnlyList<HistoryRecord> CarriedOver { get; set; } = [];

    /// <summary>Version of the next run of a continued-as-new orchestration.</summary>
    public string? NewVersion { get; set; }

    public OrchestrationRuntimeStatus? EndStatus =>
        End is { Kind: HistoryKind.ExecutionCompleted } end ? (OrchestrationRuntimeStatus)end.Number : null;
}
