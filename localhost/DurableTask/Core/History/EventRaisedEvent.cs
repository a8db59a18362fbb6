#nullable disable annotations // As in the official package, which says nothing about null here.
using DurableTask.Core.Tracing;

namespace DurableTask.Core.History;

/// <summary>An external event reached the instance.</summary>
public class EventRaisedEvent : HistoryEvent, ISupportsDurableTraceContext
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    /// <param name="input">The payload as text.</param>
    public EventRaisedEvent(int eventId, string input)
        : base(eventId)
    {
        Input = input;
    }

    /// <summary>The event's name.</summary>
    public string Name { get; set; }

    /// <summary>The payload as text.</summary>
    public string Input { get; set; }

    /// <summary>The trace it belongs to.</summary>
    public DistributedTraceContext ParentTraceContext { get; set; }

    /// <inheritdoc/>
    public override EventType EventType => EventType.EventRaised;
}
