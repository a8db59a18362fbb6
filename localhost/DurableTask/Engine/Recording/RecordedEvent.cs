using Ecom.LocalHost.DurableTask.History;

namespace Ecom.LocalHost.DurableTask.Recording;

/// <summary>One event of a recorded history. Which members are set depends on the kind.</summary>
/// <param name="Kind">What happened, such as <c>TaskScheduled</c>.</param>
/// <param name="TaskId">The task that was scheduled, or that this is the outcome of.</param>
/// <param name="Name">Name of the task or of the event.</param>
/// <param name="Version">Version of the task.</param>
/// <param name="Payload">Input, result, event payload or output, as text.</param>
/// <param name="Text">Target instance, or the reason given.</param>
/// <param name="DueAt">When a timer is due.</param>
/// <param name="Number">Number whose meaning depends on the kind.</param>
/// <param name="Failure">Why it failed.</param>
public sealed record RecordedEvent(
    string Kind,
    int TaskId = 0,
    string? Name = null,
    string? Version = null,
    string? Payload = null,
    string? Text = null,
    DateTime? DueAt = null,
    int Number = 0,
    RecordedFailure? Failure = null)
{
    /// <summary>Whether the orchestrator asked for this, so that a replay must ask again.</summary>
    internal bool IsProduced => ToRecord().IsProduced;

    internal static RecordedEvent Of(HistoryRecord record) => new(
        record.Kind.ToString(),
        record.TaskId,
        record.Name,
        record.Version,
        record.Payload,
        record.Text,
        record.At == 0 ? null : new DateTime(record.At, DateTimeKind.Utc),
        record.Number,
        RecordedFailure.Of(record.Failure));

    internal HistoryRecord ToRecord() => new()
    {
        Kind = Enum.Parse<HistoryKind>(Kind),
        TaskId = TaskId,
        Name = Name,
        Version = Version,
        Payload = Payload,
        Text = Text,
        At = DueAt?.Ticks ?? 0,
        Number = Number,
        Failure = Failure?.ToDetails(),
    };
}
