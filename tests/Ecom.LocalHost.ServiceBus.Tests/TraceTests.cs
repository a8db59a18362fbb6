using System.Collections.Concurrent;
using System.Diagnostics;
using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

/// <summary>Traces go with messages as the official client does it.</summary>
public sealed class TraceTests : IDisposable
{
    private readonly ConcurrentQueue<Activity> ended = new();
    private readonly ActivitySource source = new($"test {Guid.NewGuid():N}");
    private readonly ActivityListener listener;

    /// <summary>A listener hears the whole process: it must change nothing for messages of tests that run beside this one.</summary>
    private readonly ConcurrentDictionary<ActivityTraceId, ActivitySource> own = new();

    public TraceTests()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = each => each == source || each.Name.StartsWith("Azure.Messaging.ServiceBus", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> span) => span.Source == source || own.ContainsKey(span.Parent.TraceId)
                || (span.Links ?? []).Any(link => own.ContainsKey(link.Context.TraceId))
                ? ActivitySamplingResult.AllDataAndRecorded
                : ActivitySamplingResult.None,
            ActivityStarted = span => own.TryAdd(span.TraceId, span.Source),
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public void Dispose()
    {
        listener.Dispose();
        source.Dispose();
    }

    [Fact]
    public async Task Message_SentInATrace_CarriesItAndIsHandledInIt()
    {
        await using var test = TestBroker.WithQueue();
        ActivityTraceId handled = default;
        IReadOnlyDictionary<string, object>? properties = null;
        test.Broker.Subscribe(
            "orders",
            new PushOptions(),
            delivery =>
            {
                handled = Activity.Current!.TraceId;
                properties = delivery.Messages[0].ApplicationProperties;
                return Task.CompletedTask;
            },
            _ => Task.CompletedTask);
        using var root = source.StartActivity("root")!;
        await test.SendAsync("a");
        await test.Scheduler.WhenIdleAsync();

        handled.ShouldBe(root.TraceId);
        var sent = ended.Single(span => span.TraceId == root.TraceId && span.OperationName == "Message");
        sent.ParentSpanId.ShouldBe(root.SpanId);
        properties!["Diagnostic-Id"].ShouldBe(sent.Id);
        properties["traceparent"].ShouldBe(sent.Id);
        var processed = ended.Single(span => span.TraceId == root.TraceId && span.OperationName == "ServiceBusProcessor.ProcessMessage");
        processed.ParentSpanId.ShouldBe(sent.SpanId);
        processed.Kind.ShouldBe(ActivityKind.Consumer);
        Activity.Current.ShouldBe(root, "a send leaves the sender's span as it was");
    }

    [Fact]
    public async Task Message_ThatCarriesATraceAlready_KeepsIt()
    {
        await using var test = TestBroker.WithQueue();
        const string Earlier = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        using (source.StartActivity("root"))
        {
            await test.Sender().SendMessageAsync(new ServiceBusMessage("a") { ApplicationProperties = { ["Diagnostic-Id"] = Earlier } });
        }

        var received = (await TestBroker.TakeAsync(test.Receiver())).ShouldHaveSingleItem();
        received.ApplicationProperties["Diagnostic-Id"].ShouldBe(Earlier);
        received.ApplicationProperties.ContainsKey("traceparent").ShouldBeFalse();
        new ServiceBusMessage(received).ApplicationProperties["Diagnostic-Id"].ShouldBe(Earlier, "so does a copy that is sent again");
    }

    [Fact]
    public async Task Messages_HandledTogether_AreATraceOfTheirOwnWithALinkToEach()
    {
        await using var test = TestBroker.WithQueue();
        using (source.StartActivity("one"))
        {
            await test.SendAsync("a");
        }

        using (source.StartActivity("two"))
        {
            await test.SendAsync("b");
        }

        ActivityTraceId handled = default;
        test.Broker.Subscribe(
            "orders",
            new PushOptions { MaxBatchSize = 10 },
            _ =>
            {
                handled = Activity.Current!.TraceId;
                throw new InvalidOperationException("secret");
            },
            _ => Task.CompletedTask);
        await test.Scheduler.WhenIdleAsync();

        var traces = ended.Where(span => span.OperationName is "one" or "two").Select(span => span.TraceId).ToList();
        traces.ShouldNotContain(handled);
        var processed = ended.First(span => span.TraceId == handled);
        processed.Links.Select(link => link.Context.TraceId).ShouldBe(traces, ignoreOrder: true);
        processed.Status.ShouldBe(ActivityStatusCode.Error);
        processed.StatusDescription.ShouldBe(nameof(InvalidOperationException), "its message may hold what the message holds");
    }
}
