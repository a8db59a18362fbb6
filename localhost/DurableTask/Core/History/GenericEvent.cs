#nullable disable annotations // As in the official package, which says nothing about null here.

namespace DurableTask.Core.History;

/// <summary>An event of no particular kind.</summary>
public class GenericEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    /// <param name="data">Its data.</param>
    public GenericEvent(int eventId, string data)
        : base(eventId)
    {
        Data = data;
    }

    /// <inheritdoc/>
    public override EventType EventType => EventType.GenericEvent;

#pragma warning disable CA1051, MA0069, SA1401 // A field in the official package too.
    /// <summary>Its data.</summary>
    public string Data;
#pragma warning restore CA1051, MA0069, SA1401
}
