namespace DurableTask.Core.History;

/// <summary>The kind of an event in the history of an instance.</summary>
public enum EventType
{
    /// <summary>The instance was started.</summary>
    ExecutionStarted = 0,

    /// <summary>The instance ended by itself.</summary>
    ExecutionCompleted = 1,

    /// <summary>The instance failed.</summary>
    ExecutionFailed = 2,

    /// <summary>The instance was ended from outside.</summary>
    ExecutionTerminated = 3,

    /// <summary>An activity was called.</summary>
    TaskScheduled = 4,

    /// <summary>An activity returned.</summary>
    TaskCompleted = 5,

    /// <summary>An activity failed.</summary>
    TaskFailed = 6,

    /// <summary>A sub-orchestration was called.</summary>
    SubOrchestrationInstanceCreated = 7,

    /// <summary>A sub-orchestration returned.</summary>
    SubOrchestrationInstanceCompleted = 8,

    /// <summary>A sub-orchestration failed.</summary>
    SubOrchestrationInstanceFailed = 9,

    /// <summary>A timer was set.</summary>
    TimerCreated = 10,

    /// <summary>A timer fired.</summary>
    TimerFired = 11,

    /// <summary>A turn of the orchestrator began.</summary>
    OrchestratorStarted = 12,

    /// <summary>A turn of the orchestrator ended.</summary>
    OrchestratorCompleted = 13,

    /// <summary>The instance sent an event.</summary>
    EventSent = 14,

    /// <summary>An external event reached the instance.</summary>
    EventRaised = 15,

    /// <summary>The instance starts over.</summary>
    ContinueAsNew = 16,

    /// <summary>An event of no particular kind.</summary>
    GenericEvent = 17,

    /// <summary>The state of the instance.</summary>
    HistoryState = 18,

    /// <summary>The instance was suspended.</summary>
    ExecutionSuspended = 19,

    /// <summary>The instance was resumed.</summary>
    ExecutionResumed = 20,

    /// <summary>A failed instance was taken back to before its failure.</summary>
    ExecutionRewound = 21,
}
