using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class ProcessorTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Process_Messages_HandlesAndCompletesThem()
    {
        await using var test = TestBroker.WithQueue();
        var seen = new List<string>();
        await using var processor = test.Client.CreateProcessor("orders");
        processor.ProcessMessageAsync += args =>
        {
            args.EntityPath.ShouldBe("orders");
            args.FullyQualifiedNamespace.ShouldBe(test.Broker.Namespace);
            seen.Add(args.Message.Body.ToString());
            return Task.CompletedTask;
        };
        processor.ProcessErrorAsync += args => Task.FromException(args.Exception);
        await processor.StartProcessingAsync();
        processor.IsProcessing.ShouldBeTrue();
        await test.SendAsync("a", "b");
        await test.Scheduler.WhenIdleAsync();
        await processor.StopProcessingAsync();

        seen.ShouldBe(["a", "b"]);
        processor.IsProcessing.ShouldBeFalse();
        test.Broker.Count("orders").ShouldBe(new EntityCounts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Process_Faults_ReachTheErrorHandlerWithTheirSource()
    {
        await using var test = TestBroker.WithQueue(queue => queue.MaxDeliveryCount = 1);
        var sources = new List<(ServiceBusErrorSource, string)>();
        await using var processor = test.Client.CreateProcessor("orders", new ServiceBusProcessorOptions { MaxAutoLockRenewalDuration = TimeSpan.Zero });
        processor.ProcessMessageAsync += args =>
        {
            if (args.Message.Body.ToString() == "slow")
            {
                test.Clock.FireNext(test.Clock.GetUtcNow().AddSeconds(60));
                return Task.CompletedTask;
            }

            throw new InvalidOperationException("planned");
        };
        processor.ProcessErrorAsync += args =>
        {
            sources.Add((args.ErrorSource, args.Exception is ServiceBusException fault ? $"{fault.Reason}" : args.Exception.Message));
            return Task.CompletedTask;
        };
        await processor.StartProcessingAsync();
        await test.SendAsync("fails", "slow");
        await test.Scheduler.WhenIdleAsync();

        sources.ShouldBe([
            (ServiceBusErrorSource.ProcessMessageCallback, "planned"),
            (ServiceBusErrorSource.Complete, nameof(ServiceBusFailureReason.MessageLockLost)),
        ]);
        test.Broker.Count("orders").DeadLetters.ShouldBe(2);
    }

    [Fact]
    public async Task Process_MaxConcurrentCalls_RunsThatManyAndNoMore()
    {
        await using var test = new ParallelBroker();
        using var started = new SemaphoreSlim(0);
        int running = 0, peak = 0;
        await using var processor = test.Client.CreateProcessor("orders", new ServiceBusProcessorOptions { MaxConcurrentCalls = 4 });
        using var gate = new Gate();
        processor.ProcessMessageAsync += async _ =>
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref peak, now);
            started.Release();
            await gate.Opened;
            Interlocked.Decrement(ref running);
        };
        processor.ProcessErrorAsync += args => Task.FromException(args.Exception);
        await test.SendAsync(Enumerable.Range(0, 20).Select(i => new ServiceBusMessage($"{i}")));
        await processor.StartProcessingAsync();
        for (var i = 0; i < 4; i++)
        {
            (await started.WaitAsync(Patience)).ShouldBeTrue();
        }

        test.Broker.Count("orders").Locked.ShouldBe(4);
        gate.Open();
        for (var i = 4; i < 20; i++)
        {
            (await started.WaitAsync(Patience)).ShouldBeTrue();
        }

        await processor.StopProcessingAsync();
        peak.ShouldBe(4);
        test.Broker.Count("orders").Active.ShouldBe(0);
    }

    [Fact]
    public async Task Stop_HandlerRunning_TellsItAndWaitsForItsEnd()
    {
        await using var test = new ParallelBroker();
        var started = new TaskCompletionSource<CancellationToken>();
        await using var processor = test.Client.CreateProcessor("orders");
        using var gate = new Gate();
        processor.ProcessMessageAsync += async args =>
        {
            started.TrySetResult(args.CancellationToken);
            await gate.Opened;
        };
        processor.ProcessErrorAsync += args => Task.FromException(args.Exception);
        await test.SendAsync([new ServiceBusMessage("a"), new ServiceBusMessage("b")]);
        await processor.StartProcessingAsync();
        var token = await started.Task.WaitAsync(Patience);

        var stopping = processor.StopProcessingAsync();
        token.IsCancellationRequested.ShouldBeTrue();
        stopping.IsCompleted.ShouldBeFalse();
        gate.Open();
        await stopping.WaitAsync(Patience);

        test.Broker.Count("orders").ShouldBe(new EntityCounts(1, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Lock_HandlerTakesLong_IsRenewedUntilItEnds()
    {
        var clock = new VirtualTimeProvider(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        await using var test = new ParallelBroker(clock);
        var started = new TaskCompletionSource<ServiceBusReceivedMessage>();
        await using var processor = test.Client.CreateProcessor("orders");
        using var gate = new Gate();
        processor.ProcessMessageAsync += async args =>
        {
            started.TrySetResult(args.Message);
            await gate.Opened;
        };
        processor.ProcessErrorAsync += args => Task.FromException(args.Exception);
        await test.SendAsync([new ServiceBusMessage("a")]);
        await processor.StartProcessingAsync();
        var message = await started.Task.WaitAsync(Patience);
        for (var renewal = 1; renewal <= 4; renewal++)
        {
            var until = message.LockedUntil;
            while (clock.FireNext(until.AddSeconds(-10)))
            {
                // Every timer on the way fires; the last one renews.
            }

            SpinWait.SpinUntil(() => message.LockedUntil > until, Patience).ShouldBeTrue();
            message.LockedUntil.ShouldBe(until.AddSeconds(50));
        }

        gate.Open();
        await processor.StopProcessingAsync();
        test.Broker.Count("orders").ShouldBe(new EntityCounts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Sessions_InParallel_EachInOrder()
    {
        await using var test = new ParallelBroker(sessions: true);
        var seen = new ConcurrentDictionary<string, ConcurrentQueue<int>>(StringComparer.Ordinal);
        var all = new TaskCompletionSource();
        var left = 200;
        await using var processor = test.Client.CreateSessionProcessor("orders", new ServiceBusSessionProcessorOptions { MaxConcurrentSessions = 4 });
        processor.ProcessMessageAsync += async args =>
        {
            var state = await args.GetSessionStateAsync();
            await args.SetSessionStateAsync(BinaryData.FromString($"{(state is null ? 1 : int.Parse(state.ToString(), provider: null) + 1)}"));
            seen.GetOrAdd(args.SessionId, _ => []).Enqueue(int.Parse(args.Message.Body.ToString(), provider: null));
            if (Interlocked.Decrement(ref left) == 0)
            {
                all.SetResult();
            }
        };
        processor.ProcessErrorAsync += args => Task.FromException(args.Exception);
        await processor.StartProcessingAsync();
        for (var i = 0; i < 20; i++)
        {
            var number = i;
            await test.SendAsync(Enumerable.Range(0, 10).Select(session => new ServiceBusMessage($"{number}") { SessionId = $"s{session}" }));
        }

        await all.Task.WaitAsync(Patience);
        await processor.StopProcessingAsync();
        seen.Count.ShouldBe(10);
        seen.Values.ShouldAllBe(numbers => numbers.SequenceEqual(Enumerable.Range(0, 20)));
        await using var session = await test.Client.AcceptSessionAsync("orders", "s3");
        (await session.GetSessionStateAsync()).ToString().ShouldBe("20");
    }

    [Fact]
    public async Task SessionProcessor_ReleaseSession_LetsItGoBeforeItIsEmpty()
    {
        await using var test = SessionTests.WithSessions();
        var seen = new List<string>();
        await using var processor = test.Client.CreateSessionProcessor("orders", new ServiceBusSessionProcessorOptions { MaxConcurrentSessions = 1 });
        processor.ProcessMessageAsync += args =>
        {
            seen.Add($"{args.SessionId}{args.Message.Body}");
            args.ReleaseSession();
            return Task.CompletedTask;
        };
        processor.SessionInitializingAsync += args => Note(seen, $"+{args.SessionId}");
        processor.SessionClosingAsync += args => Note(seen, $"-{args.SessionId}");
        processor.ProcessErrorAsync += args => Task.FromException(args.Exception);
        await SessionTests.SendAsync(test, ("a", "1"), ("b", "1"), ("a", "2"));
        await processor.StartProcessingAsync();
        await test.Scheduler.WhenIdleAsync();

        seen.ShouldBe(["+a", "a1", "-a", "+b", "b1", "-b", "+a", "a2", "-a"]);
    }

    [Fact]
    public async Task SessionProcessor_NamedSessions_TakesOnlyThose()
    {
        await using var test = SessionTests.WithSessions();
        var seen = new List<string>();
        await using var processor = test.Client.CreateSessionProcessor("orders", new ServiceBusSessionProcessorOptions { SessionIds = { "b" } });
        processor.ProcessMessageAsync += args => Note(seen, args.SessionId);
        processor.ProcessErrorAsync += args => Task.FromException(args.Exception);
        await SessionTests.SendAsync(test, ("a", "1"), ("b", "1"));
        await processor.StartProcessingAsync();
        await test.Scheduler.WhenIdleAsync();

        seen.ShouldBe(["b"]);
    }

    [Fact]
    public async Task Start_HandlersMissingOrTwice_IsRefused()
    {
        await using var test = TestBroker.WithQueue();
        await using var processor = test.Client.CreateProcessor("orders");
        await Should.ThrowAsync<InvalidOperationException>(() => processor.StartProcessingAsync());
        processor.ProcessMessageAsync += static _ => Task.CompletedTask;
        await Should.ThrowAsync<InvalidOperationException>(() => processor.StartProcessingAsync());
        processor.ProcessErrorAsync += static _ => Task.CompletedTask;
        Should.Throw<NotSupportedException>(() => processor.ProcessErrorAsync += static _ => Task.CompletedTask);
        await processor.StartProcessingAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => processor.StartProcessingAsync());
        await processor.CloseAsync();
        processor.IsClosed.ShouldBeTrue();
        await Should.ThrowAsync<ObjectDisposedException>(() => processor.StartProcessingAsync());
    }

    [Fact]
    public async Task UpdateConcurrency_WhileStarted_TakesEffect()
    {
        await using var test = new ParallelBroker();
        using var started = new SemaphoreSlim(0);
        await using var processor = test.Client.CreateProcessor("orders");
        using var gate = new Gate();
        processor.ProcessMessageAsync += async _ =>
        {
            started.Release();
            await gate.Opened;
        };
        processor.ProcessErrorAsync += args => Task.FromException(args.Exception);
        await test.SendAsync(Enumerable.Range(0, 3).Select(i => new ServiceBusMessage($"{i}")));
        await processor.StartProcessingAsync();
        (await started.WaitAsync(Patience)).ShouldBeTrue();
        processor.UpdateConcurrency(3);

        (await started.WaitAsync(Patience)).ShouldBeTrue();
        (await started.WaitAsync(Patience)).ShouldBeTrue();
        gate.Open();
    }

    private static Task Note(List<string> seen, string entry)
    {
        seen.Add(entry);
        return Task.CompletedTask;
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); seen < value; seen = Volatile.Read(ref target))
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }
}
