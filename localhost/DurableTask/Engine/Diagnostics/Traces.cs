using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Ecom.LocalHost.DurableTask.Execution;
using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Diagnostics;

/// <summary>Spans under the official names. Without a listener each costs one comparison.</summary>
internal static class Traces
{
    private static readonly ActivitySource Source = new("Microsoft.DurableTask");

    /// <summary>Spans that the official packages have no name for.</summary>
    private static readonly ActivitySource Own = new("Ecom.LocalHost.DurableTask");

    /// <summary>A client starts an orchestration.</summary>
    public static Activity? Create(InstanceHeader header)
    {
        var span = Source.StartActivity(SpanName("create_orchestration", header.Name, header.Version), ActivityKind.Producer);
        return span is null ? null : Describe(span, "orchestration", header.Name, header.Version, header.Id)
            .SetTag(TraceTags.ExecutionId, header.ExecutionId);
    }

    /// <summary>Someone sends an event to an orchestration.</summary>
    public static Activity? RaiseEvent(string name, string target)
    {
        var span = Source.StartActivity(SpanName("orchestration_event", name, ""), ActivityKind.Producer);
        return span?.SetTag(TraceTags.Type, "event").SetTag(TraceTags.Name, name).SetTag(TraceTags.EventTarget, target);
    }

    /// <summary>An orchestration sends an event to another.</summary>
    public static void EventSent(InstanceHeader sender, HistoryRecord sent)
    {
        if (Source.HasListeners() && ContextOf(sender) is var parent && parent != default)
        {
            using var span = Source.StartActivity(SpanName("orchestration_event", sent.Name!, ""), ActivityKind.Producer, parent);
            span?.SetTag(TraceTags.Type, "event")
                .SetTag(TraceTags.Name, sent.Name)
                .SetTag(TraceTags.InstanceId, sender.Id)
                .SetTag(TraceTags.EventTarget, sent.Text);
        }
    }

    /// <summary>An activity runs; a child of its orchestration's span.</summary>
    public static Activity? RunActivity(InstanceHeader header, HistoryRecord scheduled)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        var span = Source.StartActivity(SpanName("activity", scheduled.Name!, scheduled.Version), ActivityKind.Server, ContextOf(header));
        return span is null ? null : Describe(span, "activity", scheduled.Name!, scheduled.Version, header.Id)
            .SetTag(TraceTags.TaskId, scheduled.TaskId);
    }

    /// <summary>An orchestrator takes a turn; a child of its orchestration's span.</summary>
    public static Activity? Turn(InstanceHeader header)
    {
        if (!Own.HasListeners())
        {
            return null;
        }

        var span = Own.StartActivity(SpanName("turn", header.Name, header.Version), ActivityKind.Internal, ContextOf(header));
        return span is null ? null : Describe(span, "turn", header.Name, header.Version, header.Id);
    }

    /// <summary>A durable timer fired; the span covers the wait.</summary>
    public static void TimerFired(InstanceHeader header, HistoryRecord fired, DateTime now)
    {
        if (Source.HasListeners())
        {
            using var span = Source.StartActivity($"orchestration:{header.Name}:timer", ActivityKind.Internal, ContextOf(header), startTime: new DateTimeOffset(now));
            span?.SetTag(TraceTags.Type, "timer")
                .SetTag(TraceTags.Name, header.Name)
                .SetTag(TraceTags.InstanceId, header.Id)
                .SetTag(TraceTags.FireAt, new DateTime(fired.At, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture))
                .SetTag(TraceTags.TaskId, fired.TaskId)
                .SetEndTime(now);
        }
    }

    /// <summary>An orchestration ended; the span covers it from its creation.</summary>
    public static void Ended(InstanceHeader header, HistoryRecord end, DateTime now)
    {
        if (!Source.HasListeners() || !ActivityContext.TryParse(header.TraceParent, null, isRemote: true, out var parent))
        {
            return;
        }

        using var span = Source.StartActivity(
            SpanName("orchestration", header.Name, header.Version), ActivityKind.Server, parent, startTime: header.CreatedAt);
        if (span is not null)
        {
            // What the orchestration started has named this id as its parent already.
            SpanIdOf(span) = SpanId(header).ToHexString();
            Describe(span, "orchestration", header.Name, header.Version, header.Id)
                .SetTag(TraceTags.Status, ((OrchestrationRuntimeStatus)end.Number).ToString())
                .SetEndTime(now);
            Fail(span, end);
        }
    }

    /// <summary>Marks a span as failed when the outcome is a failure.</summary>
    public static void Fail(Activity? span, HistoryRecord? outcome)
    {
        if (outcome?.Failure is { } failure)
        {
            // Its message may quote what the task was given.
            span?.SetStatus(ActivityStatusCode.Error, failure.ErrorType);
        }
    }

    /// <summary>The trace parent of what an orchestration starts.</summary>
    public static string? ParentOf(InstanceHeader header) => ContextOf(header) is var context && context == default
        ? null
        : $"00-{context.TraceId}-{context.SpanId}-{(int)context.TraceFlags:x2}";

    private static ActivityContext ContextOf(InstanceHeader header) =>
        ActivityContext.TryParse(header.TraceParent, null, isRemote: true, out var parent)
            ? new ActivityContext(parent.TraceId, SpanId(header), parent.TraceFlags, isRemote: true)
            : default;

    /// <summary>The id of an orchestration's span, known before the span is made and the same after a restart.</summary>
    private static ActivitySpanId SpanId(InstanceHeader header) => ActivitySpanId.CreateFromString(header.ExecutionId.AsSpan(0, 16));

    private static Activity Describe(Activity span, string type, string name, string? version, string instanceId)
    {
        span.SetTag(TraceTags.Type, type).SetTag(TraceTags.Name, name).SetTag(TraceTags.InstanceId, instanceId);
        return string.IsNullOrEmpty(version) ? span : span.SetTag(TraceTags.Version, version);
    }

    private static string SpanName(string what, string name, string? version) =>
        string.IsNullOrEmpty(version) ? $"{what}:{name}" : $"{what}:{name}@({version})";

    // An Activity chooses its own span id. The official worker sets it the same way.
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_spanId")]
    private static extern ref string? SpanIdOf(Activity span);
}
