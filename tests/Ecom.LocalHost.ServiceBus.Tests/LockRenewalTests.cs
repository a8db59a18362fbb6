using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class LockRenewalTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Batch_OneLockIsLost_IsReportedOnceAndTheOthersAreRenewed()
    {
        var clock = new VirtualTimeProvider(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        await using var test = new ParallelBroker(clock);
        var faults = new ConcurrentQueue<ServiceBusErrorSource>();
        var started = new TaskCompletionSource<IReadOnlyList<ServiceBusReceivedMessage>>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var gate = new Gate();
        await test.SendAsync([new ServiceBusMessage("a"), new ServiceBusMessage("b"), new ServiceBusMessage("c")]);
        var subscription = test.Broker.Subscribe(
            "orders",
            new PushOptions { MaxBatchSize = 3 },
            async delivery =>
            {
                await delivery.Receiver.CompleteMessageAsync(InOtherHands(delivery.Messages[1]));
                started.SetResult(delivery.Messages);
                await gate.Opened;
            },
            fault =>
            {
                faults.Enqueue(fault.Source);
                return Task.CompletedTask;
            });
        var messages = await started.Task.WaitAsync(Patience);
        for (var renewal = 1; renewal <= 3; renewal++)
        {
            var until = messages[2].LockedUntil;
            while (clock.FireNext(until.AddSeconds(-10)))
            {
                // Every timer on the way fires; the last one renews.
            }

            SpinWait.SpinUntil(() => messages[2].LockedUntil > until, Patience).ShouldBeTrue($"renewal {renewal}");
        }

        messages[0].LockedUntil.ShouldBe(messages[2].LockedUntil);
        faults.ShouldBe([ServiceBusErrorSource.RenewLock]);
        gate.Open();
        await subscription.StopAsync();
        test.Broker.Count("orders").ShouldBe(new EntityCounts(0, 0, 0, 0, 0));
    }

    /// <summary>The same message in other hands: what they do to it, the first do not see.</summary>
    private static ServiceBusReceivedMessage InOtherHands(ServiceBusReceivedMessage message) => ServiceBusModelFactory.ServiceBusReceivedMessage(
        sequenceNumber: message.SequenceNumber, lockTokenGuid: Guid.Parse(message.LockToken));
}
