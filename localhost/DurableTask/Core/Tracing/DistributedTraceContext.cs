namespace DurableTask.Core.Tracing;

/// <summary>A W3C trace context, as it travels with messages.</summary>
/// <param name="traceParent">The <c>traceparent</c> value.</param>
/// <param name="traceState">The <c>tracestate</c> value.</param>
public class DistributedTraceContext(string traceParent, string? traceState = null)
{
    /// <summary>The <c>traceparent</c> value.</summary>
    public string TraceParent { get; set; } = traceParent;

    /// <summary>The <c>tracestate</c> value.</summary>
    public string? TraceState { get; set; } = traceState;

    /// <summary>The id of the activity that continues the trace.</summary>
    public string? Id { get; set; }

    /// <summary>The span of the activity that continues the trace.</summary>
    public string? SpanId { get; set; }

    /// <summary>When that activity began.</summary>
    public DateTimeOffset? ActivityStartTime { get; set; }
}
