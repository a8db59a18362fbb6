namespace Ecom.Functions.Platform.Instances;

/// <summary>What happened in an instance's history.</summary>
public enum InstanceEventKind
{
    /// <summary>It was started.</summary>
    Started,

    /// <summary>It called an activity.</summary>
    ActivityCalled,

    /// <summary>An activity returned.</summary>
    ActivityDone,

    /// <summary>An activity threw.</summary>
    ActivityFailed,

    /// <summary>It called another orchestration.</summary>
    OrchestrationCalled,

    /// <summary>An orchestration that it called returned.</summary>
    OrchestrationDone,

    /// <summary>An orchestration that it called failed.</summary>
    OrchestrationFailed,

    /// <summary>It set a timer.</summary>
    TimerSet,

    /// <summary>A timer fired.</summary>
    TimerFired,

    /// <summary>An event reached it.</summary>
    EventReceived,

    /// <summary>It sent an event to another instance.</summary>
    EventSent,

    /// <summary>It was suspended.</summary>
    Suspended,

    /// <summary>It was resumed.</summary>
    Resumed,

    /// <summary>It was taken back to before its failure.</summary>
    Rewound,

    /// <summary>It started over.</summary>
    StartedOver,

    /// <summary>It returned.</summary>
    Completed,

    /// <summary>It threw.</summary>
    Failed,

    /// <summary>It was ended by a person.</summary>
    Terminated,
}
