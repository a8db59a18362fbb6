using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

/// <summary>The process is killed at each commit of a scenario in turn, before and after the commit reached the disk.</summary>
public sealed class KillTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Kill_AtEveryCommit_LosesNothingAcknowledgedAndBringsNothingCompletedBack(bool before)
    {
        var commit = 0;
        bool killed;
        do
        {
            killed = await RunAsync(before, ++commit);
        }
        while (killed);

        commit.ShouldBeGreaterThan(15, "the scenario makes that many commits");
    }

    private static async Task<bool> RunAsync(bool before, int commit)
    {
        var observer = new KillAtCommit(before);
        await using var test = new TestBroker(Declare, observer);
        var run = new Scenario(test);
        observer.Arm(commit);
        try
        {
            await run.RunAsync();
        }
        catch (Exception) when (observer.Killed)
        {
            // That is what the test is about.
        }

        observer.Arm(int.MaxValue);
        test.KillAndReopen();
        var left = await DrainAsync(test);
        foreach (var (body, state) in run.Acknowledged)
        {
            var copies = left.Count(entry => string.Equals(entry, body, StringComparison.Ordinal));
            if (string.Equals(run.InDoubt, body, StringComparison.Ordinal))
            {
                copies.ShouldBeLessThanOrEqualTo(1, $"commit {commit}: {body}, in doubt");
            }
            else
            {
                copies.ShouldBe(state == Sent ? 1 : 0, $"commit {commit}: {body}");
            }
        }

        left.Where(body => !run.Acknowledged.ContainsKey(body) && !string.Equals(run.InDoubt, body, StringComparison.Ordinal))
            .ShouldBeEmpty($"commit {commit}");
        return observer.Killed;
    }

    private static void Declare(ServiceBusBrokerOptions options)
    {
        options.Queues.Add(TestBroker.Queue(queue => queue.DuplicateDetectionWindow = TimeSpan.FromHours(1)));
        options.Queues.Add(new QueueOptions { Name = "sessions", RequiresSession = true });
        options.Topics.Add(new TopicOptions { Name = "events", Subscriptions = { new SubscriptionOptions { Name = "kpi" } } });
    }

    /// <summary>Everything that the broker still has, once each, by whatever way it is reached.</summary>
    private static async Task<List<string>> DrainAsync(TestBroker test)
    {
        var left = new List<string>();
        await test.AdvanceAsync(TimeSpan.FromDays(1));
        foreach (var path in new[] { "orders", "orders/$DeadLetterQueue", "events/Subscriptions/kpi", "sessions" })
        {
            var subscription = test.Broker.Subscribe(
                path,
                new PushOptions { MaxConcurrency = 8 },
                delivery =>
                {
                    left.AddRange(delivery.Messages.Of());
                    return Task.CompletedTask;
                },
                static _ => Task.CompletedTask);
            await test.Scheduler.WhenIdleAsync();
            await subscription.StopAsync();
        }

        var peeked = await test.Receiver().PeekMessagesAsync(100, fromSequenceNumber: 0);
        foreach (var deferred in peeked.Where(message => message.State == ServiceBusMessageState.Deferred))
        {
            left.Add((await test.Receiver().ReceiveDeferredMessageAsync(deferred.SequenceNumber)).Body.ToString());
        }

        return left;
    }

    private const string Sent = "sent";
    private const string Done = "done";

    private sealed class Scenario(TestBroker test)
    {
        public Dictionary<string, string> Acknowledged { get; } = new(StringComparer.Ordinal);

        /// <summary>What the operation was about that the kill cut off.</summary>
        public string? InDoubt { get; private set; }

        public async Task RunAsync()
        {
            await SendAsync("orders", "a");
            await SendAsync("orders", "b");
            await SendAsync("orders", "c");
            await SendAsync("orders", "d");
            await SendAsync("events", "event");
            await SendAsync("sessions", "s1");
            await SendAsync("sessions", "s2");
            await StepAsync("later", Sent, () => test.Sender().ScheduleMessageAsync(Message("later"), test.Clock.GetUtcNow().AddHours(1)));

            var receiver = test.Receiver();
            var taken = await TestBroker.TakeAsync(receiver);
            await StepAsync("a", Done, () => receiver.CompleteMessageAsync(taken[0]));
            await StepAsync("b", Sent, () => receiver.AbandonMessageAsync(taken[1]));
            await StepAsync("c", Sent, () => receiver.DeferMessageAsync(taken[2]));
            await StepAsync("d", Sent, () => receiver.DeadLetterMessageAsync(taken[3], "Bad"));
            var kpi = test.Client.CreateReceiver("events", "kpi");
            var copy = (await TestBroker.TakeAsync(kpi))[0];
            await StepAsync("event", Done, () => kpi.CompleteMessageAsync(copy));

            await using var session = await test.Client.AcceptNextSessionAsync("sessions");
            var first = (await TestBroker.TakeAsync(session, max: 1))[0];
            await session.SetSessionStateAsync(BinaryData.FromString("state"));
            await StepAsync("s1", Done, () => session.CompleteMessageAsync(first));
            await test.AdvanceAsync(TimeSpan.FromHours(2));
        }

        private static ServiceBusMessage Message(string body) => new(body) { MessageId = body, SessionId = "s" };

        private Task SendAsync(string entity, string body) => StepAsync(body, Sent, () => test.Sender(entity).SendMessageAsync(Message(body)));

        private async Task StepAsync(string body, string state, Func<Task> step)
        {
            InDoubt = body;
            await step();
            InDoubt = null;
            Acknowledged[body] = state;
        }
    }
}
