#nullable disable annotations // As in the official package, which says nothing about null here.
using DurableTask.Core.Tracing;

namespace DurableTask.Core.History;

/// <summary>The instance was started.</summary>
public class ExecutionStartedEvent : HistoryEvent, ISupportsDurableTraceContext
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    /// <param name="input">The input as text.</param>
    public ExecutionStartedEvent(int eventId, string input)
        : base(eventId)
    {
        Input = input;
    }

    /// <summary>The orchestration that called this one.</summary>
    public ParentInstance ParentInstance { get; set; }

    /// <summary>The orchestrator's name.</summary>
    public string Name { get; set; }

    /// <summary>The orchestrator's version.</summary>
    public string Version { get; set; }

    /// <summary>The input as text.</summary>
    public string Input { get; set; }

    /// <summary>Names and values given at the start.</summary>
    public IDictionary<string, string> Tags { get; set; }

    /// <summary>An identifier that other systems know.</summary>
    public string Correlation { get; set; }

    /// <summary>When it was to start (UTC).</summary>
    public DateTime? ScheduledStartTime { get; set; }

    /// <summary>How often it started over.</summary>
    public int? Generation { get; set; }

    /// <summary>Whether a new trace begins here.</summary>
    public bool GenerateNewTrace { get; set; }

    /// <summary>The trace it belongs to.</summary>
    public DistributedTraceContext ParentTraceContext { get; set; }

    /// <inheritdoc/>
    public override EventType EventType => EventType.ExecutionStarted;

#pragma warning disable CA1051, MA0069, SA1401 // A field in the official package too.
    /// <summary>The instance.</summary>
    public OrchestrationInstance OrchestrationInstance = new();
#pragma warning restore CA1051, MA0069, SA1401
}
