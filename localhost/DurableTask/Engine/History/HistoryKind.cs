namespace Ecom.LocalHost.DurableTask.History;

/// <summary>What happened. The numbers are stored: never change one, never use one again.</summary>
internal enum HistoryKind : byte
{
    /// <summary>An activity was scheduled by the orchestrator.</summary>
    TaskScheduled = 1,

    /// <summary>An activity ended well.</summary>
    TaskCompleted = 2,

    /// <summary>An activity failed.</summary>
    TaskFailed = 3,

    /// <summary>A durable timer was set.</summary>
    TimerCreated = 4,

    /// <summary>A durable timer came due.</summary>
    TimerFired = 5,

    /// <summary>A sub-orchestration was started.</summary>
    SubOrchestrationCreated = 6,

    /// <summary>A sub-orchestration ended well.</summary>
    SubOrchestrationCompleted = 7,

    /// <summary>A sub-orchestration failed or was terminated.</summary>
    SubOrchestrationFailed = 8,

    /// <summary>An external event arrived.</summary>
    EventRaised = 9,

    /// <summary>An event was sent to another instance.</summary>
    EventSent = 10,

    /// <summary>The instance was suspended.</summary>
    ExecutionSuspended = 11,

    /// <summary>The instance was resumed.</summary>
    ExecutionResumed = 12,

    /// <summary>The instance was terminated from outside.</summary>
    ExecutionTerminated = 13,

    /// <summary>The orchestrator ended, well or not.</summary>
    ExecutionCompleted = 14,

    /// <summary>The orchestrator ended and starts again with a new input.</summary>
    ContinuedAsNew = 15,

    /// <summary>The failed instance was rewound.</summary>
    ExecutionRewound = 16,
}
