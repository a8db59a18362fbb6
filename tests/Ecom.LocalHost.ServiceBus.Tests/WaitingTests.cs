using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class WaitingTests
{
    [Fact]
    public async Task Receive_NothingThere_WaitsUntilSomethingIsSent()
    {
        await using var test = TestBroker.WithQueue();
        var waiting = test.Receiver().ReceiveMessageAsync(TimeSpan.FromMinutes(5));
        await test.AdvanceAsync(TimeSpan.FromMinutes(4));
        waiting.IsCompleted.ShouldBeFalse();

        await test.SendAsync("a");
        await test.Scheduler.WhenIdleAsync();

        (await waiting).Body.ToString().ShouldBe("a");
    }

    [Fact]
    public async Task Receive_TimeIsUp_EndsEmpty()
    {
        await using var test = TestBroker.WithQueue();
        var one = test.Receiver().ReceiveMessageAsync(TimeSpan.FromSeconds(5));
        var many = test.Receiver().ReceiveMessagesAsync(10, TimeSpan.FromSeconds(5));
        await test.AdvanceAsync(TimeSpan.FromSeconds(5));

        (await one).ShouldBeNull();
        (await many).ShouldBeEmpty();
    }

    [Fact]
    public async Task Receive_Cancelled_EndsAndTakesNothing()
    {
        await using var test = TestBroker.WithQueue();
        using var cancelled = new CancellationTokenSource();
        var waiting = test.Receiver().ReceiveMessageAsync(TimeSpan.FromMinutes(5), cancelled.Token);
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);

        await test.SendAsync("a");
        await test.Scheduler.WhenIdleAsync();

        test.Broker.Count("orders").ShouldBe(new EntityCounts(1, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Receive_ReceiverClosed_EndsTheWait()
    {
        await using var test = TestBroker.WithQueue();
        var receiver = test.Receiver();
        var waiting = receiver.ReceiveMessageAsync(TimeSpan.FromMinutes(5));
        await receiver.CloseAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
        await Should.ThrowAsync<ObjectDisposedException>(() => receiver.ReceiveMessageAsync());
    }

    [Fact]
    public async Task Receive_BrokerClosed_EndsTheWait()
    {
        await using var test = TestBroker.WithQueue();
        var waiting = test.Receiver().ReceiveMessageAsync(TimeSpan.FromMinutes(5));
        test.Kill();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Receive_SeveralWait_EachGetsOneInTheOrderTheyAsked()
    {
        await using var test = TestBroker.WithQueue();
        var first = test.Receiver().ReceiveMessageAsync(TimeSpan.FromMinutes(5));
        var second = test.Receiver().ReceiveMessageAsync(TimeSpan.FromMinutes(5));
        await test.SendAsync("a", "b");
        await test.Scheduler.WhenIdleAsync();

        (await first).Body.ToString().ShouldBe("a");
        (await second).Body.ToString().ShouldBe("b");
    }

    [Fact]
    public async Task Receive_LockOfAnotherEnds_WaiterGetsTheMessage()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a");
        await TestBroker.TakeAsync(test.Receiver());
        var waiting = test.Receiver().ReceiveMessageAsync(TimeSpan.FromMinutes(5));

        await test.AdvanceAsync(TimeSpan.FromSeconds(60));

        (await waiting).DeliveryCount.ShouldBe(2);
    }

    [Fact]
    public async Task Receive_BadArguments_AreRefused()
    {
        await using var test = TestBroker.WithQueue();
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => test.Receiver().ReceiveMessagesAsync(0));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => test.Receiver().ReceiveMessageAsync(TimeSpan.Zero));
        (await Should.ThrowAsync<ServiceBusException>(() => test.Receiver("nowhere").ReceiveMessageAsync()))
            .Reason.ShouldBe(ServiceBusFailureReason.MessagingEntityNotFound);
    }

    [Fact]
    public async Task ReceiveAll_Enumerated_YieldsEachMessage()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a", "b");
        var seen = new List<string>();
        await foreach (var message in test.Receiver(mode: ServiceBusReceiveMode.ReceiveAndDelete).ReceiveMessagesAsync())
        {
            seen.Add(message.Body.ToString());
            if (seen.Count == 2)
            {
                break;
            }
        }

        seen.ShouldBe(["a", "b"]);
    }
}
