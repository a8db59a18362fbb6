namespace Microsoft.DurableTask;

/// <summary>How a task is called: its retries, tags and version.</summary>
public record TaskOptions
{
    /// <summary>Makes options with retries.</summary>
    /// <param name="retry">What to do when the task fails; null lets the failure reach the caller.</param>
    public TaskOptions(TaskRetryOptions? retry)
        : this(retry, null)
    {
    }

    /// <summary>Makes options.</summary>
    /// <param name="retry">What to do when the task fails; null lets the failure reach the caller.</param>
    /// <param name="tags">Names and values that go with the task.</param>
    public TaskOptions(TaskRetryOptions? retry = null, IDictionary<string, string>? tags = null)
    {
        Retry = retry;
        Tags = tags;
    }

    /// <summary>Copies options.</summary>
    /// <param name="options">The options to copy.</param>
    public TaskOptions(TaskOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Retry = options.Retry;
        Tags = options.Tags;
        Version = options.Version;
    }

    /// <summary>What to do when the task fails; null lets the failure reach the caller.</summary>
    public TaskRetryOptions? Retry { get; init; }

    /// <summary>Names and values that go with the task.</summary>
    public IDictionary<string, string>? Tags { get; init; }

    /// <summary>The version of the task to call; null leaves it to the worker.</summary>
    public TaskVersion? Version { get; init; }

    /// <summary>Makes options that retry by a declared policy.</summary>
    /// <param name="policy">The policy.</param>
    public static TaskOptions FromRetryPolicy(RetryPolicy policy) => new(policy);

    /// <summary>Makes options that ask a handler after each failure.</summary>
    /// <param name="handler">The handler.</param>
    public static TaskOptions FromRetryHandler(AsyncRetryHandler handler) => new(handler);

    /// <summary>Makes options that ask a handler after each failure.</summary>
    /// <param name="handler">The handler.</param>
    public static TaskOptions FromRetryHandler(RetryHandler handler) => new(handler);

    /// <summary>Adds the instance id of the sub-orchestration to call.</summary>
    /// <param name="instanceId">The instance id.</param>
    public SubOrchestrationOptions WithInstanceId(string instanceId) => new(this, instanceId);
}
