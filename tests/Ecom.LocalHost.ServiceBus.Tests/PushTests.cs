using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class PushTests
{
    [Fact]
    public async Task Push_SeveralSent_HandlesThemInOrderAndCompletes()
    {
        await using var test = TestBroker.WithQueue();
        var seen = new List<string>();
        test.Broker.Subscribe("orders", new PushOptions { MaxConcurrency = 4 }, Record(seen), NoFault);

        await test.SendAsync("a", "b", "c", "d", "e", "f");
        await test.Scheduler.WhenIdleAsync();

        seen.ShouldBe(["a", "b", "c", "d", "e", "f"]);
        test.Broker.Count("orders").ShouldBe(new EntityCounts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Push_Send_QueuesTheDeliveryBeforeItEnds()
    {
        await using var test = TestBroker.WithQueue();
        var seen = new List<string>();
        test.Broker.Subscribe("orders", new PushOptions(), Record(seen), NoFault);
        await test.Scheduler.WhenIdleAsync();
        for (var i = 0; i < 50; i++)
        {
            await test.SendAsync($"{i}");
            await test.Scheduler.WhenIdleAsync();
            seen.Count.ShouldBe(i + 1);
        }
    }

    [Fact]
    public async Task Push_Batches_GivesUpToTheSizeAtOnce()
    {
        await using var test = TestBroker.WithQueue();
        var sizes = new List<int>();
        await test.SendAsync([.. Enumerable.Range(0, 25).Select(i => $"{i}")]);
        test.Broker.Subscribe(
            "orders",
            new PushOptions { MaxBatchSize = 10 },
            delivery =>
            {
                sizes.Add(delivery.Messages.Count);
                return Task.CompletedTask;
            },
            NoFault);
        await test.Scheduler.WhenIdleAsync();

        sizes.ShouldBe([10, 10, 5]);
        test.Broker.Count("orders").Active.ShouldBe(0);
    }

    [Fact]
    public async Task Push_HandlerFails_IsTriedAgainAndEndsAsADeadLetter()
    {
        await using var test = TestBroker.WithQueue();
        var attempts = new List<int>();
        var faults = new List<PushFault>();
        await test.SendAsync("poison");
        test.Broker.Subscribe(
            "orders",
            new PushOptions(),
            delivery =>
            {
                attempts.Add(delivery.Messages[0].DeliveryCount);
                throw new InvalidOperationException("planned");
            },
            fault =>
            {
                faults.Add(fault);
                return Task.CompletedTask;
            });
        await test.Scheduler.WhenIdleAsync();

        attempts.ShouldBe(Enumerable.Range(1, 10));
        faults.Count.ShouldBe(10);
        faults.ShouldAllBe(fault => fault.Source == ServiceBusErrorSource.ProcessMessageCallback && fault.Exception.Message == "planned");
        test.Broker.Count("orders").ShouldBe(new EntityCounts(0, 0, 0, 0, 1));
    }

    [Fact]
    public async Task Push_HandlerSettles_AutoCompleteLeavesItAlone()
    {
        await using var test = TestBroker.WithQueue();
        var faults = new List<PushFault>();
        await test.SendAsync("complete", "dead", "defer");
        test.Broker.Subscribe(
            "orders",
            new PushOptions(),
            delivery => delivery.Messages[0].Body.ToString() switch
            {
                "complete" => delivery.Receiver.CompleteMessageAsync(delivery.Messages[0]),
                "dead" => delivery.Receiver.DeadLetterMessageAsync(delivery.Messages[0], "Bad"),
                _ => delivery.Receiver.DeferMessageAsync(delivery.Messages[0]),
            },
            fault =>
            {
                faults.Add(fault);
                return Task.CompletedTask;
            });
        await test.Scheduler.WhenIdleAsync();

        faults.ShouldBeEmpty();
        test.Broker.Count("orders").ShouldBe(new EntityCounts(0, 0, 1, 0, 1));
    }

    [Fact]
    public async Task Push_WithoutAutoComplete_MessageComesBackWhenItsLockEnds()
    {
        await using var test = TestBroker.WithQueue();
        var seen = new List<string>();
        test.Broker.Subscribe("orders", new PushOptions { AutoComplete = false }, Record(seen), NoFault);
        await test.SendAsync("a");
        await test.AdvanceAsync(TimeSpan.FromSeconds(59));
        seen.Count.ShouldBe(1);
        await test.AdvanceAsync(TimeSpan.FromSeconds(1));

        seen.ShouldBe(["a", "a"]);
    }

    [Fact]
    public async Task Push_Stopped_TakesNoMoreAndAnotherGoesOn()
    {
        await using var test = TestBroker.WithQueue();
        var first = new List<string>();
        var second = new List<string>();
        var subscription = test.Broker.Subscribe("orders", new PushOptions(), Record(first), NoFault);
        await test.SendAsync("a");
        await test.Scheduler.WhenIdleAsync();
        await subscription.StopAsync();
        await test.SendAsync("b");
        await test.Scheduler.WhenIdleAsync();
        test.Broker.Count("orders").Active.ShouldBe(1);

        test.Broker.Subscribe("orders", new PushOptions(), Record(second), NoFault);
        await test.Scheduler.WhenIdleAsync();

        first.ShouldBe(["a"]);
        second.ShouldBe(["b"]);
    }

    [Fact]
    public async Task Push_ScheduledMessagesAcrossDays_ArriveOnTheirInstants()
    {
        await using var test = TestBroker.WithQueue();
        var seen = new List<(string, DateTimeOffset)>();
        test.Broker.Subscribe(
            "orders",
            new PushOptions(),
            delivery =>
            {
                seen.Add((delivery.Messages[0].Body.ToString(), test.Clock.GetUtcNow()));
                return Task.CompletedTask;
            },
            NoFault);
        var start = test.Clock.GetUtcNow();
        await test.Sender().ScheduleMessageAsync(new ServiceBusMessage("day 90"), start.AddDays(90));
        await test.Sender().ScheduleMessageAsync(new ServiceBusMessage("day 5"), start.AddDays(5));
        await test.AdvanceAsync(TimeSpan.FromDays(100));

        seen.ShouldBe([("day 5", start.AddDays(5)), ("day 90", start.AddDays(90))]);
    }

    [Fact]
    public async Task Push_Sessions_HandlesEachInOrderAndReleasesThem()
    {
        await using var test = SessionTests.WithSessions();
        var seen = new ConcurrentDictionary<string, List<string>>(StringComparer.Ordinal);
        var sessions = new List<string>();
        await SessionTests.SendAsync(test, ("a", "1"), ("b", "1"), ("a", "2"), ("c", "1"), ("b", "2"), ("a", "3"));
        test.Broker.Subscribe(
            "orders",
            new PushOptions
            {
                MaxConcurrency = 2,
                SessionOpening = (receiver, _) => Note(sessions, $"+{receiver.SessionId}"),
                SessionClosing = (receiver, _) => Note(sessions, $"-{receiver.SessionId}"),
            },
            delivery =>
            {
                var receiver = delivery.Receiver.ShouldBeOfType<ServiceBusSessionReceiver>();
                return Note(seen.GetOrAdd(receiver.SessionId, _ => []), delivery.Messages[0].Body.ToString());
            },
            NoFault);
        await test.Scheduler.WhenIdleAsync();

        seen["a"].ShouldBe(["1", "2", "3"]);
        seen["b"].ShouldBe(["1", "2"]);
        seen["c"].ShouldBe(["1"]);
        sessions.Take(2).ShouldBe(["+a", "+b"]);
        sessions.Where(entry => entry.StartsWith('-')).Order(StringComparer.Ordinal).ShouldBe(["-a", "-b", "-c"]);
        await using var free = await test.Client.AcceptSessionAsync("orders", "a");
    }

    [Fact]
    public async Task Push_SessionWithIdleTimeout_IsHeldForMoreMessages()
    {
        await using var test = SessionTests.WithSessions();
        var sessions = new List<string>();
        test.Broker.Subscribe(
            "orders",
            new PushOptions
            {
                SessionIdleTimeout = TimeSpan.FromMinutes(10),
                MaxAutoLockRenewal = TimeSpan.FromHours(1),
                SessionOpening = (receiver, _) => Note(sessions, $"+{receiver.SessionId}"),
                SessionClosing = (receiver, _) => Note(sessions, $"-{receiver.SessionId}"),
            },
            delivery => Note(sessions, delivery.Messages[0].Body.ToString()),
            NoFault);
        await SessionTests.SendAsync(test, ("a", "1"));
        await test.Scheduler.WhenIdleAsync();
        await SessionTests.SendAsync(test, ("b", "other"));
        await SessionTests.SendAsync(test, ("a", "2"));
        await test.Scheduler.WhenIdleAsync();
        sessions.ShouldBe(["+a", "1", "2"]);
        await test.AdvanceAsync(TimeSpan.FromMinutes(10));

        sessions.ShouldBe(["+a", "1", "2", "-a", "+b", "other"]);
    }

    [Fact]
    public async Task Push_BrokerKilled_EndsQuietly()
    {
        await using var test = TestBroker.WithQueue();
        var faults = new List<PushFault>();
        await test.SendAsync("a");
        test.Broker.Subscribe(
            "orders",
            new PushOptions(),
            _ =>
            {
                test.Broker.Kill();
                return Task.CompletedTask;
            },
            fault =>
            {
                faults.Add(fault);
                return Task.CompletedTask;
            });
        await test.Scheduler.WhenIdleAsync();

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Push_SameScenarioTwice_TakesTheSamePath()
    {
        (await RunAsync()).ShouldBe(await RunAsync());

        static async Task<List<string>> RunAsync()
        {
            await using var test = TestBroker.WithQueue();
            var path = new List<string>();
            test.Broker.Subscribe(
                "orders",
                new PushOptions { MaxConcurrency = 3 },
                async delivery =>
                {
                    var message = delivery.Messages[0];
                    path.Add($"{message.Body} {message.DeliveryCount} {test.Clock.GetUtcNow():O}");
                    if (message.DeliveryCount < 3 && message.SequenceNumber % 2 == 0)
                    {
                        throw new InvalidOperationException("planned");
                    }

                    if (message.SequenceNumber < 8)
                    {
                        await test.Sender().ScheduleMessageAsync(new ServiceBusMessage($"after {message.Body}"), test.Clock.GetUtcNow().AddDays(1));
                    }
                },
                static _ => Task.CompletedTask);
            await test.SendAsync("a", "b", "c", "d");
            await test.AdvanceAsync(TimeSpan.FromDays(10));
            return path;
        }
    }

    private static Func<PushDelivery, Task> Record(List<string> seen) => delivery =>
    {
        seen.AddRange(delivery.Messages.Of());
        return Task.CompletedTask;
    };

    private static Task Note(List<string> seen, string entry)
    {
        seen.Add(entry);
        return Task.CompletedTask;
    }

    private static Task NoFault(PushFault fault) => throw new InvalidOperationException("No fault was expected.", fault.Exception);
}
