namespace Ecom.Functions.Platform.Instances;

/// <summary>One entry of an instance's history, as a person reads it: names, times and outcomes, and nothing that was given or returned.</summary>
/// <param name="At">When.</param>
/// <param name="What">What happened.</param>
/// <param name="Name">Of what: the activity, the orchestration, the event.</param>
/// <param name="InstanceId">The other instance that it is about; null for none.</param>
/// <param name="Due">When a timer is to fire, or was to.</param>
/// <param name="FailureType">The type of a fault.</param>
/// <param name="Version">Of a start: the version of the orchestration, which decides what workers take it.</param>
public sealed record InstanceEvent(
    DateTimeOffset At, InstanceEventKind What, string? Name = null, string? InstanceId = null, DateTimeOffset? Due = null, string? FailureType = null,
    string? Version = null);
