#nullable disable annotations // As in the official package, which says nothing about null here.

namespace DurableTask.Core.History;

/// <summary>A sub-orchestration was called.</summary>
public class SubOrchestrationInstanceCreatedEvent : HistoryEvent
{
    /// <summary>Makes the event.</summary>
    /// <param name="eventId">The event's number; -1 when it answers to nothing.</param>
    public SubOrchestrationInstanceCreatedEvent(int eventId)
        : base(eventId)
    {
    }

    /// <summary>The orchestrator's name.</summary>
    public string Name { get; set; }

    /// <summary>The orchestrator's version.</summary>
    public string Version { get; set; }

    /// <summary>The instance that was called.</summary>
    public string InstanceId { get; set; }

    /// <summary>The input as text.</summary>
    public string Input { get; set; }

    /// <summary>The span of the call.</summary>
    public string ClientSpanId { get; set; }

    /// <summary>Names and values that go with it.</summary>
    public IDictionary<string, string> Tags { get; set; }

    /// <inheritdoc/>
    public override EventType EventType => EventType.SubOrchestrationInstanceCreated;
}
