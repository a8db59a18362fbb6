namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs a function again when it failed. Triggers that have no retry of their own (timers) honour it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class RetryAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    public RetryAttribute()
    {
    }

    /// <summary>How often to run again at most; -1 for ever.</summary>
    public int MaxRetryCount { get; set; }
}
