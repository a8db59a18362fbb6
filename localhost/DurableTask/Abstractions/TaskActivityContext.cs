namespace Microsoft.DurableTask;

/// <summary>The call that an activity serves.</summary>
public abstract class TaskActivityContext
{
    /// <summary>The activity's name.</summary>
    public abstract TaskName Name { get; }

    /// <summary>The instance id of the orchestration that calls.</summary>
    public abstract string InstanceId { get; }

    /// <summary>The version that was called; empty when there is none.</summary>
    public virtual string Version => string.Empty;
}
