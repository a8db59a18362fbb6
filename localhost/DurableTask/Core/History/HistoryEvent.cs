using System.Runtime.Serialization;

namespace DurableTask.Core.History;

/// <summary>Something that happened to an instance, in the order of its history.</summary>
public abstract class HistoryEvent : IExtensibleDataObject
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    protected HistoryEvent(int eventId) => EventId = eventId;

    /// <summary>The event's number; what an orchestrator schedules is numbered from 0 in its order, everything else is -1.</summary>
    public int EventId { get; }

    /// <summary>Whether the orchestrator has seen it in a turn that is over.</summary>
    public bool IsPlayed { get; set; }

    /// <summary>When it happened (UTC).</summary>
    public DateTime Timestamp { get; set; }

    /// <summary>What kind of event it is.</summary>
    public virtual EventType EventType { get; }

    /// <summary>Data of newer versions that this one does not know.</summary>
    public ExtensionDataObject? ExtensionData { get; set; }
}
