namespace Microsoft.DurableTask;

/// <summary>Decides in orchestrator code whether a failed task is tried again at once.</summary>
/// <param name="retryContext">The failure and what was tried so far.</param>
/// <returns>True to try again, false to let the failure reach the caller.</returns>
public delegate bool RetryHandler(RetryContext retryContext);
