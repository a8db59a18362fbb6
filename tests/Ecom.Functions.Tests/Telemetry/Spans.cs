using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ecom.Functions.Tests.Telemetry;

/// <summary>The spans of one trace; other hosts of the process have traces of their own.</summary>
internal sealed class Spans : IDisposable
{
    private readonly ConcurrentQueue<Activity> ended = new();
    private readonly ConcurrentDictionary<ActivitySpanId, TaskCompletionSource> followed = new();
    private readonly ActivityListener listener;

    public Spans()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = End,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public void Dispose() => listener.Dispose();

    /// <summary>The caller of a request, who has begun a trace.</summary>
    public static ActivityContext NewCaller() =>
        new(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded);

    /// <summary>Its <c>traceparent</c>.</summary>
    public static string HeaderOf(ActivityContext caller) => $"00-{caller.TraceId}-{caller.SpanId}-01";

    /// <summary>Waits for the end of a request's span, which comes a moment after its caller has the answer.</summary>
    public Task RequestEndedAsync(ActivityContext caller) => Followed(caller.SpanId).Task.WaitAsync(TimeSpan.FromMinutes(1));

    /// <summary>The spans of a trace.</summary>
    public IReadOnlyList<Activity> Of(ActivityContext caller) => [.. ended.Where(span => span.TraceId == caller.TraceId)];

    /// <summary>The names of spans from the caller down to one of a trace, the caller left out.</summary>
    private List<string> Way(ActivityContext caller, Activity to)
    {
        var spans = Of(caller).ToDictionary(span => span.SpanId);
        List<string> way = [];
        for (var id = to.SpanId; id != caller.SpanId; id = spans[id].ParentSpanId)
        {
            spans.ShouldContainKey(id, $"the span above {way.FirstOrDefault()} has not ended or is of another trace");
            way.Insert(0, NameOf(spans[id]));
        }

        return way;
    }

    /// <summary>The way to the span of a name in a trace, to the first of several.</summary>
    public List<string> Way(ActivityContext caller, string to) => Way(caller, Named(caller, to));

    /// <summary>The span of a name in a trace, the first of several.</summary>
    public Activity Named(ActivityContext caller, string name) =>
        Of(caller).FirstOrDefault(span => NameOf(span) == name)
            ?? throw new InvalidOperationException($"No {name} among {string.Join(", ", Of(caller).Select(NameOf))}");

    /// <summary>What a span is of, without the version of an orchestration.</summary>
    public static string NameOf(Activity span) =>
        span.GetTagItem("faas.name") is string function ? $"{span.OperationName} {function}" : span.OperationName.Split("@(")[0];

    private void End(Activity span)
    {
        ended.Enqueue(span);
        _ = Followed(span.ParentSpanId).TrySetResult();
    }

    /// <summary>Done when a span under this one has ended.</summary>
    private TaskCompletionSource Followed(ActivitySpanId parent) =>
        followed.GetOrAdd(parent, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
