namespace Microsoft.DurableTask.Client;

/// <summary>Which instances to purge; only ended ones are.</summary>
/// <param name="CreatedFrom">Created at this time or later.</param>
/// <param name="CreatedTo">Created at this time or earlier.</param>
/// <param name="Statuses">In one of these statuses; null for any ended one.</param>
public record PurgeInstancesFilter(
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    IEnumerable<OrchestrationRuntimeStatus>? Statuses = null)
{
    /// <summary>How long the purge may take; when the time is over, it stops and says that it is incomplete. Null for no limit.</summary>
    public TimeSpan? Timeout { get; init; }
}
