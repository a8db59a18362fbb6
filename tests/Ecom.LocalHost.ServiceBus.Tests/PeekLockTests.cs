using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class PeekLockTests
{
    [Fact]
    public async Task Receive_SeveralSent_ComesInOrderWithAllProperties()
    {
        await using var test = TestBroker.WithQueue();
        var sent = new ServiceBusMessage("订单一")
        {
            MessageId = "m-1",
            CorrelationId = "case-7",
            Subject = "order.paid",
            To = "kpi",
            ReplyTo = "replies",
            ReplyToSessionId = "r-1",
            ContentType = "application/json",
            SessionId = "s-1",
            PartitionKey = "s-1",
            TimeToLive = TimeSpan.FromHours(1),
        };
        sent.ApplicationProperties["attempt"] = 3;
        await test.Sender().SendMessageAsync(sent);
        await test.SendAsync("b", "c");

        var received = await TestBroker.TakeAsync(test.Receiver());

        received.Of().ShouldBe(["订单一", "b", "c"]);
        received.Select(message => message.SequenceNumber).ShouldBe([1, 2, 3]);
        var first = received[0];
        first.MessageId.ShouldBe("m-1");
        first.CorrelationId.ShouldBe("case-7");
        first.Subject.ShouldBe("order.paid");
        first.To.ShouldBe("kpi");
        first.ReplyTo.ShouldBe("replies");
        first.ReplyToSessionId.ShouldBe("r-1");
        first.ContentType.ShouldBe("application/json");
        first.SessionId.ShouldBe("s-1");
        first.PartitionKey.ShouldBe("s-1");
        first.TimeToLive.ShouldBe(TimeSpan.FromHours(1));
        first.EnqueuedTime.ShouldBe(test.Clock.GetUtcNow());
        first.ExpiresAt.ShouldBe(test.Clock.GetUtcNow().AddHours(1));
        first.LockedUntil.ShouldBe(test.Clock.GetUtcNow().AddSeconds(60));
        first.DeliveryCount.ShouldBe(1);
        first.State.ShouldBe(ServiceBusMessageState.Active);
        first.ApplicationProperties["attempt"].ShouldBe(3);
        received[1].ExpiresAt.ShouldBe(DateTimeOffset.MaxValue);
    }

    [Fact]
    public async Task Receive_MessageLockedByAnother_DoesNotGetIt()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a");
        await TestBroker.TakeAsync(test.Receiver());

        (await TestBroker.TakeAsync(test.Receiver())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Complete_LockHeld_MessageNeverComesBack()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a");
        var receiver = test.Receiver();
        await receiver.CompleteMessageAsync((await TestBroker.TakeAsync(receiver))[0]);

        await test.AdvanceAsync(TimeSpan.FromHours(1));
        test.KillAndReopen();

        test.Broker.Count("orders").ShouldBe(new EntityCounts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Complete_Twice_SecondLosesTheLock()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a");
        var receiver = test.Receiver();
        var message = (await TestBroker.TakeAsync(receiver))[0];
        await receiver.CompleteMessageAsync(message);

        var fault = await Should.ThrowAsync<ServiceBusException>(() => receiver.CompleteMessageAsync(message));
        fault.Reason.ShouldBe(ServiceBusFailureReason.MessageLockLost);
        fault.EntityPath.ShouldBe("orders");
    }

    [Fact]
    public async Task Lock_Expired_MessageComesBackInItsPlaceAndOldLockIsLost()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a", "b");
        var receiver = test.Receiver();
        var stale = (await TestBroker.TakeAsync(receiver, max: 1))[0];

        await test.AdvanceAsync(TimeSpan.FromSeconds(60));

        var again = await TestBroker.TakeAsync(receiver);
        again.Of().ShouldBe(["a", "b"]);
        again.Select(message => message.DeliveryCount).ShouldBe([2, 1]);
        (await Should.ThrowAsync<ServiceBusException>(() => receiver.CompleteMessageAsync(stale)))
            .Reason.ShouldBe(ServiceBusFailureReason.MessageLockLost);
        await receiver.CompleteMessageAsync(again[0]);
    }

    [Fact]
    public async Task Lock_RenewedInTime_IsHeldForAnotherDuration()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a");
        var receiver = test.Receiver();
        var message = (await TestBroker.TakeAsync(receiver))[0];

        await test.AdvanceAsync(TimeSpan.FromSeconds(50));
        await receiver.RenewMessageLockAsync(message);
        message.LockedUntil.ShouldBe(test.Clock.GetUtcNow().AddSeconds(60));
        await test.AdvanceAsync(TimeSpan.FromSeconds(59));

        (await TestBroker.TakeAsync(test.Receiver())).ShouldBeEmpty();
        await receiver.CompleteMessageAsync(message);
    }

    [Fact]
    public async Task Renew_LockLost_Fails()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a");
        var receiver = test.Receiver();
        var message = (await TestBroker.TakeAsync(receiver))[0];
        await test.AdvanceAsync(TimeSpan.FromSeconds(61));

        (await Should.ThrowAsync<ServiceBusException>(() => receiver.RenewMessageLockAsync(message)))
            .Reason.ShouldBe(ServiceBusFailureReason.MessageLockLost);
    }

    [Fact]
    public async Task Abandon_WithProperties_ComesBackFirstWithThem()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a", "b");
        var receiver = test.Receiver();
        var message = (await TestBroker.TakeAsync(receiver, max: 1))[0];

        await receiver.AbandonMessageAsync(message, new Dictionary<string, object>(StringComparer.Ordinal) { ["why"] = "bank closed" });

        var again = (await TestBroker.TakeAsync(receiver, max: 1))[0];
        again.Body.ToString().ShouldBe("a");
        again.DeliveryCount.ShouldBe(2);
        again.ApplicationProperties["why"].ShouldBe("bank closed");
    }

    [Fact]
    public async Task ReceiveAndDelete_Received_IsGoneAndCannotBeSettled()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a");
        var receiver = test.Receiver(mode: ServiceBusReceiveMode.ReceiveAndDelete);
        var message = (await TestBroker.TakeAsync(receiver))[0];

        test.Broker.Count("orders").Active.ShouldBe(0);
        await Should.ThrowAsync<InvalidOperationException>(() => receiver.CompleteMessageAsync(message));
    }

    [Fact]
    public async Task Peek_LockedDeferredAndScheduled_ShowsAllInOrderWithoutTaking()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("locked", "deferred", "free");
        await test.Sender().ScheduleMessageAsync(new ServiceBusMessage("later"), test.Clock.GetUtcNow().AddHours(1));
        var receiver = test.Receiver();
        var taken = await TestBroker.TakeAsync(receiver, max: 2);
        await receiver.DeferMessageAsync(taken[1]);

        (await receiver.PeekMessagesAsync(2)).Of().ShouldBe(["locked", "deferred"]);
        var rest = await receiver.PeekMessagesAsync(10);
        rest.Of().ShouldBe(["free", "later"]);
        rest.Select(message => message.DeliveryCount).ShouldBe([0, 0]);
        rest[1].State.ShouldBe(ServiceBusMessageState.Scheduled);
        (await receiver.PeekMessageAsync(fromSequenceNumber: 2)).State.ShouldBe(ServiceBusMessageState.Deferred);
        (await TestBroker.TakeAsync(receiver)).Of().ShouldBe(["free"]);
    }
}
