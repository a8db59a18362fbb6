namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs a failed function again after pauses that double.</summary>
public sealed class ExponentialBackoffRetryAttribute : RetryAttribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="maxRetryCount">How often at most; -1 for ever.</param>
    /// <param name="minimumInterval">The first pause, <c>hh:mm:ss</c>.</param>
    /// <param name="maximumInterval">The longest pause, <c>hh:mm:ss</c>.</param>
    public ExponentialBackoffRetryAttribute(int maxRetryCount, string minimumInterval, string maximumInterval)
    {
        MaxRetryCount = maxRetryCount;
        MinimumInterval = minimumInterval;
        MaximumInterval = maximumInterval;
    }

    /// <summary>The longest pause, <c>hh:mm:ss</c>.</summary>
    public string MaximumInterval { get; }

    /// <summary>The first pause, <c>hh:mm:ss</c>.</summary>
    public string MinimumInterval { get; }
}
