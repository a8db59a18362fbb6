namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which attempt of a function with a retry policy this is.</summary>
public abstract class RetryContext
{
    /// <summary>How often the function is run again at most.</summary>
    public abstract int MaxRetryCount { get; }

    /// <summary>How often it was run again already; 0 the first time.</summary>
    public abstract int RetryCount { get; }
}
