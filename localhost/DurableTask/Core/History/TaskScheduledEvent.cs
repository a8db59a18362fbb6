using DurableTask.Core.Tracing;

namespace DurableTask.Core.History;

/// <summary>An activity was called.</summary>
public class TaskScheduledEvent : HistoryEvent, ISupportsDurableTraceContext
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    public TaskScheduledEvent(int eventId)
        : base(eventId)
    {
    }

    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    /// <param name="name">The activity's name.</param>
    /// <param name="version">The activity's version.</param>
    /// <param name="input">The input as text.</param>
    public TaskScheduledEvent(int eventId, string name, string? version = null, string? input = null)
        : base(eventId)
    {
        Name = name;
        Version = version;
        Input = input;
    }

    /// <summary>The activity's name.</summary>
    public string? Name { get; set; }

    /// <summary>The activity's version.</summary>
    public string? Version { get; set; }

    /// <summary>The input as text.</summary>
    public string? Input { get; set; }

    /// <summary>Names and values that go with it.</summary>
    public IDictionary<string, string>? Tags { get; set; }

    /// <summary>The trace it belongs to.</summary>
    public DistributedTraceContext? ParentTraceContext { get; set; }

    /// <inheritdoc/>
    public override EventType EventType => EventType.TaskScheduled;
}
