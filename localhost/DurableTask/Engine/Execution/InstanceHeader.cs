using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>What is fixed for one run of an instance, from its start (or its last continue-as-new) to its end.</summary>
internal sealed record InstanceHeader
{
    /// <summary>Key in the store; grows with every start, so a purged and started again instance has another one.</summary>
    public required long Key { get; init; }

    public required string Id { get; init; }

    /// <summary>Counts continue-as-new; outcomes of tasks of an earlier run are dropped by it.</summary>
    public int Generation { get; init; }

    public required string Name { get; init; }

    public string Version { get; init; } = "";

    public string? Input { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not before; null for at once.</summary>
    public DateTimeOffset? ScheduledAt { get; init; }

    public ParentLink? Parent { get; init; }

    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    /// <summary>W3C trace parent of whoever started it.</summary>
    public string? TraceParent { get; init; }

    /// <summary>Identifies this run; the same after a replay, different for every start of one id.</summary>
    public string ExecutionId => field ??= DeterministicGuid.Create($"{Id}_{Key}_{Generation}").ToString("N");

    public ParentOrchestrationInstance? ParentInstance => Parent is { } p ? new ParentOrchestrationInstance(p.Name, p.InstanceId) : null;
}
