using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class SessionTests
{
    [Fact]
    public async Task Accept_NextSession_GivesTheOneWhoseMessageCameFirstAndOnlyIts()
    {
        await using var test = WithSessions();
        await SendAsync(test, ("b", "b1"), ("a", "a1"), ("b", "b2"));

        await using var first = await test.Client.AcceptNextSessionAsync("orders");
        await using var second = await test.Client.AcceptNextSessionAsync("orders");

        first.SessionId.ShouldBe("b");
        first.SessionLockedUntil.ShouldBe(test.Clock.GetUtcNow().AddSeconds(60));
        (await TestBroker.TakeAsync(first)).Of().ShouldBe(["b1", "b2"]);
        second.SessionId.ShouldBe("a");
        (await TestBroker.TakeAsync(second)).Of().ShouldBe(["a1"]);
    }

    [Fact]
    public async Task Accept_SessionHeldByAnother_IsRefused()
    {
        await using var test = WithSessions();
        await using var held = await test.Client.AcceptSessionAsync("orders", "a");

        (await Should.ThrowAsync<ServiceBusException>(() => test.Client.AcceptSessionAsync("orders", "a")))
            .Reason.ShouldBe(ServiceBusFailureReason.SessionCannotBeLocked);
    }

    [Fact]
    public async Task AcceptNext_NoneFree_WaitsAndTimesOut()
    {
        await using var test = WithSessions();
        var waiting = test.Client.AcceptNextSessionAsync("orders");
        await SendAsync(test, ("a", "a1"));
        await test.Scheduler.WhenIdleAsync();
        (await waiting).SessionId.ShouldBe("a");

        using var cancelled = new CancellationTokenSource();
        var none = test.Client.AcceptNextSessionAsync("orders", cancellationToken: cancelled.Token);
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => none);

        var late = test.Client.AcceptNextSessionAsync("orders", "nobody");
        (await Should.ThrowAsync<ServiceBusException>(() => late)).Reason.ShouldBe(ServiceBusFailureReason.MessagingEntityNotFound);
        await using var client = test.Broker.CreateClient(new() { RetryOptions = new() { TryTimeout = TimeSpan.FromSeconds(5) } });
        late = client.AcceptNextSessionAsync("orders");
        await test.AdvanceAsync(TimeSpan.FromSeconds(5));
        (await Should.ThrowAsync<ServiceBusException>(() => late)).Reason.ShouldBe(ServiceBusFailureReason.ServiceTimeout);
    }

    [Fact]
    public async Task AcceptNext_SessionFreedByAnother_IsGivenToTheWaiter()
    {
        await using var test = WithSessions();
        await SendAsync(test, ("a", "a1"));
        var held = await test.Client.AcceptNextSessionAsync("orders");
        (await TestBroker.TakeAsync(held)).Count.ShouldBe(1);
        var waiting = test.Client.AcceptNextSessionAsync("orders");

        await held.CloseAsync();
        await test.Scheduler.WhenIdleAsync();

        var message = (await TestBroker.TakeAsync(await waiting)).ShouldHaveSingleItem();
        message.DeliveryCount.ShouldBe(1, "a closed session does not count as a failed delivery");
    }

    [Fact]
    public async Task Messages_InASession_StayInOrderThroughAbandon()
    {
        await using var test = WithSessions();
        await SendAsync(test, ("a", "1"), ("a", "2"), ("a", "3"));
        await using var session = await test.Client.AcceptNextSessionAsync("orders");
        var first = (await TestBroker.TakeAsync(session, max: 1))[0];
        await session.AbandonMessageAsync(first);

        (await TestBroker.TakeAsync(session)).Of().ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public async Task Lock_OfTheSessionExpired_OldHolderLosesItAndDeliveriesCount()
    {
        await using var test = WithSessions();
        await SendAsync(test, ("a", "1"), ("a", "2"));
        var old = await test.Client.AcceptNextSessionAsync("orders");
        var stale = (await TestBroker.TakeAsync(old, max: 1))[0];
        await test.AdvanceAsync(TimeSpan.FromSeconds(60));

        await using var session = await test.Client.AcceptNextSessionAsync("orders");
        var again = await TestBroker.TakeAsync(session);
        again.Of().ShouldBe(["1", "2"]);
        again.Select(message => message.DeliveryCount).ShouldBe([2, 1]);
        foreach (var attempt in new Func<Task>[]
        {
            () => old.CompleteMessageAsync(stale), () => old.RenewSessionLockAsync(), () => old.GetSessionStateAsync(),
            () => old.ReceiveMessageAsync(),
        })
        {
            (await Should.ThrowAsync<ServiceBusException>(attempt)).Reason.ShouldBe(ServiceBusFailureReason.SessionLockLost);
        }
    }

    [Fact]
    public async Task Lock_OfTheSessionRenewed_KeepsItsMessagesLocked()
    {
        await using var test = WithSessions();
        await SendAsync(test, ("a", "1"));
        await using var session = await test.Client.AcceptNextSessionAsync("orders");
        var message = (await TestBroker.TakeAsync(session))[0];
        for (var minute = 0; minute < 5; minute++)
        {
            await test.AdvanceAsync(TimeSpan.FromSeconds(50));
            await session.RenewSessionLockAsync();
        }

        session.SessionLockedUntil.ShouldBe(test.Clock.GetUtcNow().AddSeconds(60));
        await session.CompleteMessageAsync(message);
        await Should.ThrowAsync<InvalidOperationException>(() => session.RenewMessageLockAsync(message));
    }

    [Fact]
    public async Task State_Set_OutlivesTheHolderAndAKill()
    {
        await using var test = WithSessions();
        await using (var session = await test.Client.AcceptSessionAsync("orders", "a"))
        {
            (await session.GetSessionStateAsync()).ShouldBeNull();
            await session.SetSessionStateAsync(BinaryData.FromString("step 2"));
        }

        test.KillAndReopen();

        await using var again = await test.Client.AcceptSessionAsync("orders", "a");
        (await again.GetSessionStateAsync()).ToString().ShouldBe("step 2");
        await again.SetSessionStateAsync(null!);
        (await again.GetSessionStateAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Kill_SessionHeld_IsFreeAfterRestart()
    {
        await using var test = WithSessions();
        await SendAsync(test, ("a", "1"), ("a", "2"));
        await TestBroker.TakeAsync(await test.Client.AcceptNextSessionAsync("orders"), max: 1);
        test.KillAndReopen();

        await using var session = await test.Client.AcceptNextSessionAsync("orders");
        (await TestBroker.TakeAsync(session)).Of().ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task Deferred_InASession_IsReceivedByItsHolder()
    {
        await using var test = WithSessions();
        await SendAsync(test, ("a", "1"), ("a", "2"));
        await using var session = await test.Client.AcceptNextSessionAsync("orders");
        var taken = await TestBroker.TakeAsync(session);
        await session.DeferMessageAsync(taken[0]);
        await session.CompleteMessageAsync(taken[1]);

        var deferred = await session.ReceiveDeferredMessageAsync(taken[0].SequenceNumber);
        await session.CompleteMessageAsync(deferred);
        test.Broker.Count("orders").ShouldBe(new EntityCounts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Entity_UsedTheOtherWay_IsRefused()
    {
        await using var test = new TestBroker(options =>
        {
            options.Queues.Add(TestBroker.Queue(queue => queue.RequiresSession = true));
            options.Queues.Add(new QueueOptions { Name = "plain" });
        });
        await Should.ThrowAsync<InvalidOperationException>(() => test.SendAsync("no session"));
        await Should.ThrowAsync<InvalidOperationException>(() => test.Receiver().ReceiveMessageAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => test.Client.AcceptNextSessionAsync("plain"));
        await Should.ThrowAsync<InvalidOperationException>(() => test.Client.AcceptSessionAsync("plain", "a"));
    }

    internal static TestBroker WithSessions(Action<QueueOptions>? configure = null) => TestBroker.WithQueue(queue =>
    {
        queue.RequiresSession = true;
        configure?.Invoke(queue);
    });

    internal static Task SendAsync(TestBroker test, params (string Session, string Body)[] messages) =>
        test.Sender().SendMessagesAsync(messages.Select(message => new ServiceBusMessage(message.Body) { SessionId = message.Session }));
}
