namespace Microsoft.DurableTask;

/// <summary>An activity or sub-orchestration failed, and its retries are used up.</summary>
public sealed class TaskFailedException : Exception
{
    /// <summary>Makes the exception from what the task threw.</summary>
    /// <param name="taskName">The task's name.</param>
    /// <param name="taskId">The task's number in the history.</param>
    /// <param name="innerException">What the task threw.</param>
    public TaskFailedException(string taskName, int taskId, Exception innerException)
        : base(Describe(taskName, taskId, innerException?.Message), innerException)
    {
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = TaskFailureDetails.FromException(innerException!);
    }

    /// <summary>Makes the exception from the recorded failure.</summary>
    /// <param name="taskName">The task's name.</param>
    /// <param name="taskId">The task's number in the history.</param>
    /// <param name="failureDetails">The recorded failure.</param>
    public TaskFailedException(string taskName, int taskId, TaskFailureDetails failureDetails)
        : base(Describe(taskName, taskId, failureDetails?.ErrorMessage))
    {
        ArgumentNullException.ThrowIfNull(failureDetails);
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = failureDetails;
    }

    /// <summary>The task's name.</summary>
    public string TaskName { get; }

    /// <summary>The task's number in the history.</summary>
    public int TaskId { get; }

    /// <summary>The recorded failure.</summary>
    public TaskFailureDetails FailureDetails { get; }

    private static string Describe(string taskName, int taskId, string? reason) => reason is null
        ? $"Task '{taskName}' (#{taskId}) failed with an unhandled exception."
        : $"Task '{taskName}' (#{taskId}) failed with an unhandled exception: {reason}";
}
