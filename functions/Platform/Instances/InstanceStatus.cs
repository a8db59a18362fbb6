namespace Ecom.Functions.Platform.Instances;

/// <summary>How an orchestration instance stands.</summary>
public enum InstanceStatus
{
    /// <summary>It has not begun.</summary>
    Pending,

    /// <summary>It has begun and not ended; most of the time it waits.</summary>
    Running,

    /// <summary>It takes no step until it is resumed.</summary>
    Suspended,

    /// <summary>It has returned.</summary>
    Completed,

    /// <summary>It has thrown.</summary>
    Failed,

    /// <summary>It was ended by a person.</summary>
    Terminated,
}
