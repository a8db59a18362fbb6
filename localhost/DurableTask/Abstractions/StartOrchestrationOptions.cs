using System.Collections.Immutable;

namespace Microsoft.DurableTask;

/// <summary>How a new orchestration instance starts.</summary>
public record StartOrchestrationOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="InstanceId">The instance id; null has one made.</param>
    /// <param name="StartAt">When to start; null or a time that has passed starts at once.</param>
    public StartOrchestrationOptions(string? InstanceId = null, DateTimeOffset? StartAt = null)
    {
        this.InstanceId = InstanceId;
        this.StartAt = StartAt;
    }

    /// <summary>Copies options.</summary>
    /// <param name="options">The options to copy.</param>
    public StartOrchestrationOptions(StartOrchestrationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        InstanceId = options.InstanceId;
        StartAt = options.StartAt;
        Tags = options.Tags;
        Version = options.Version;
        DedupeStatuses = options.DedupeStatuses;
    }

    /// <summary>The instance id; null has one made.</summary>
    public string? InstanceId { get; init; }

    /// <summary>When to start; null or a time that has passed starts at once.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>Names and values that queries show with the instance.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The version of the orchestrator; null takes the client's default version.</summary>
    public TaskVersion? Version { get; init; }

    /// <summary>Names of the statuses in which an instance that already has the id makes the start fail; null leaves it to the store.</summary>
    public IReadOnlyList<string>? DedupeStatuses { get; init; }
}
