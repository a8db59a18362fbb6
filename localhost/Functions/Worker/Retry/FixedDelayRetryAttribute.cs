namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs a failed function again after the same pause each time.</summary>
public sealed class FixedDelayRetryAttribute : RetryAttribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="maxRetryCount">How often at most; -1 for ever.</param>
    /// <param name="delayInterval">The pause, <c>hh:mm:ss</c>.</param>
    public FixedDelayRetryAttribute(int maxRetryCount, string delayInterval)
    {
        MaxRetryCount = maxRetryCount;
        DelayInterval = delayInterval;
    }

    /// <summary>The pause, <c>hh:mm:ss</c>.</summary>
    public string DelayInterval { get; }
}
