using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class SessionStopTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Stop_SessionThatWaitsForMessages_EndsWithoutItsIdleTime()
    {
        // The clock stands: nothing that waits for time ends.
        var clock = new VirtualTimeProvider(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var scheduler = new QuickWorkScheduler();
        await using var test = new ParallelBroker(clock, sessions: true, scheduler);
        var handled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var closed = new List<string>();
        var subscription = test.Broker.Subscribe(
            "orders",
            new PushOptions
            {
                SessionIdleTimeout = TimeSpan.FromMinutes(10),
                SessionClosing = (receiver, _) =>
                {
                    closed.Add(receiver.SessionId);
                    return Task.CompletedTask;
                },
            },
            _ =>
            {
                handled.SetResult();
                return Task.CompletedTask;
            },
            static fault => Task.FromException(fault.Exception));
        await test.SendAsync([new ServiceBusMessage("1") { SessionId = "a" }]);
        await handled.Task.WaitAsync(Patience);
        await scheduler.WhenIdleAsync().WaitAsync(Patience);

        scheduler.RunsBeforeQueueReturns = true;
        await subscription.StopAsync().WaitAsync(Patience);

        closed.ShouldBe(["a"]);
        await using var free = await test.Client.AcceptSessionAsync("orders", "a");
    }
}
