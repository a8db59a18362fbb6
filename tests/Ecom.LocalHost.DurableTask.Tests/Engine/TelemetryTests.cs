using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

public sealed class TelemetryTests : EngineTest
{
    [Fact]
    public async Task Spans_OfAnOrchestration_HaveTheOfficialNamesAndOneTrace()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Microsoft.DurableTask" or "Ecom.LocalHost.DurableTask" or "test",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var source = new ActivitySource("test");
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc<string, string>("TracedParent", (context, _) =>
                context.CallSubOrchestratorAsync<string>("TracedChild", "", new SubOrchestrationOptions(instanceId: "traced-child")));
            tasks.AddOrchestratorFunc<string, string>("TracedChild", async (context, _) =>
            {
                context.SendEvent("elsewhere", "TracedEvent", 1);
                await context.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
                return await context.CallActivityAsync<string>("TracedStep");
            });
            tasks.AddActivityFunc<string>("TracedStep", _ => "x");
        });

        ActivityTraceId trace;
        using (var root = source.StartActivity("root"))
        {
            trace = root!.TraceId;
            await host.Client.ScheduleNewOrchestrationInstanceAsync("TracedParent", "", new StartOrchestrationOptions("traced"));
        }

        await host.AdvanceAsync(TimeSpan.FromMinutes(2));

        var mine = spans.Where(span => span.TraceId == trace).ToList();
        mine.Select(span => span.OperationName).Order(StringComparer.Ordinal).ShouldBe(
        [
            "activity:TracedStep", "create_orchestration:TracedParent", "orchestration:TracedChild",
            "orchestration:TracedChild:timer", "orchestration:TracedParent", "orchestration_event:TracedEvent", "root",
            "turn:TracedChild", "turn:TracedChild", "turn:TracedChild", "turn:TracedParent", "turn:TracedParent",
        ]);
        var byName = mine.DistinctBy(span => span.OperationName).ToDictionary(span => span.OperationName);
        byName["turn:TracedParent"].ParentSpanId.ShouldBe(byName["orchestration:TracedParent"].SpanId);
        byName["orchestration:TracedParent"].ParentSpanId.ShouldBe(byName["create_orchestration:TracedParent"].SpanId);
        byName["orchestration:TracedChild"].ParentSpanId.ShouldBe(byName["orchestration:TracedParent"].SpanId);
        var step = byName["activity:TracedStep"];
        step.ParentSpanId.ShouldBe(byName["orchestration:TracedChild"].SpanId);
        step.Kind.ShouldBe(ActivityKind.Server);
        step.GetTagItem("durabletask.type").ShouldBe("activity");
        step.GetTagItem("durabletask.task.name").ShouldBe("TracedStep");
        step.GetTagItem("durabletask.task.instance_id").ShouldBe("traced-child");
        step.GetTagItem("durabletask.task.task_id").ShouldBe(2);
    }

    [Fact]
    public async Task Metrics_OfEndedTasks_CountThemByNameAndStatus()
    {
        var counted = new ConcurrentQueue<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "Microsoft.DurableTask")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            counted.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))} {value}"));
        listener.Start();
        await using var host = await StartAsync(tasks =>
        {
            tasks.AddOrchestratorFunc("CountedFlow", context => context.CallActivityAsync("CountedStep"));
            tasks.AddActivityFunc("CountedStep", _ => throw new InvalidOperationException());
        });

        await host.RunAsync("CountedFlow");

        counted.Where(entry => entry.Contains("Counted", StringComparison.Ordinal)).ShouldBe(
        [
            "durabletask.activities.ended CountedStep Failed 1",
            "durabletask.orchestrations.ended CountedFlow Failed 1",
        ]);
    }
}
