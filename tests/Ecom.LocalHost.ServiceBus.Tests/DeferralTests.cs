using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class DeferralTests
{
    [Fact]
    public async Task Defer_Message_IsReceivedOnlyByItsNumberAlsoAfterAKill()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a", "b");
        var receiver = test.Receiver();
        var taken = await TestBroker.TakeAsync(receiver);
        await receiver.DeferMessageAsync(taken[0], new Dictionary<string, object>(StringComparer.Ordinal) { ["why"] = "too early" });
        await receiver.AbandonMessageAsync(taken[1]);
        test.KillAndReopen();

        (await TestBroker.TakeAsync(test.Receiver())).Of().ShouldBe(["b"]);
        receiver = test.Receiver();
        var deferred = await receiver.ReceiveDeferredMessageAsync(taken[0].SequenceNumber);
        deferred.Body.ToString().ShouldBe("a");
        deferred.State.ShouldBe(ServiceBusMessageState.Deferred);
        deferred.ApplicationProperties["why"].ShouldBe("too early");
        await receiver.CompleteMessageAsync(deferred);
        test.Broker.Count("orders").Deferred.ShouldBe(0);
    }

    [Fact]
    public async Task ReceiveDeferred_AbandonedOrLockEnded_StaysDeferred()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a");
        var receiver = test.Receiver();
        await receiver.DeferMessageAsync((await TestBroker.TakeAsync(receiver))[0]);
        await receiver.AbandonMessageAsync(await receiver.ReceiveDeferredMessageAsync(1));
        await receiver.ReceiveDeferredMessageAsync(1);
        await test.AdvanceAsync(TimeSpan.FromSeconds(60));

        (await TestBroker.TakeAsync(receiver)).ShouldBeEmpty();
        (await receiver.ReceiveDeferredMessageAsync(1)).DeliveryCount.ShouldBe(3);
    }

    [Fact]
    public async Task ReceiveDeferred_OneNotThere_TakesNone()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a", "active");
        var receiver = test.Receiver();
        await receiver.DeferMessageAsync((await TestBroker.TakeAsync(receiver, max: 1))[0]);

        (await Should.ThrowAsync<ServiceBusException>(() => receiver.ReceiveDeferredMessagesAsync([1, 2])))
            .Reason.ShouldBe(ServiceBusFailureReason.MessageNotFound);
        (await receiver.ReceiveDeferredMessagesAsync([1])).Of().ShouldBe(["a"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ReceiveDeferred_Expired_EndsTheMessageAndTakesNone(bool deadLetters)
    {
        await using var test = TestBroker.WithQueue(queue => queue.DeadLetterOnExpiration = deadLetters);
        await test.SendAsync("lasts");
        await test.Sender().SendMessageAsync(new ServiceBusMessage("expires") { TimeToLive = TimeSpan.FromMinutes(5) });
        var receiver = test.Receiver();
        foreach (var message in await TestBroker.TakeAsync(receiver))
        {
            await receiver.DeferMessageAsync(message);
        }

        await test.AdvanceAsync(TimeSpan.FromMinutes(6));
        test.Broker.Count("orders").Deferred.ShouldBe(2, "as on the service, nobody looks before it is asked for");
        (await Should.ThrowAsync<ServiceBusException>(() => receiver.ReceiveDeferredMessagesAsync([1, 2])))
            .Reason.ShouldBe(ServiceBusFailureReason.MessageNotFound);

        test.Broker.Count("orders").Deferred.ShouldBe(1);
        (await TestBroker.TakeAsync(test.Receiver(subQueue: SubQueue.DeadLetter))).Select(dead => dead.DeadLetterReason)
            .ShouldBe(deadLetters ? ["TTLExpiredException"] : []);
        (await receiver.ReceiveDeferredMessagesAsync([1])).Of().ShouldBe(["lasts"]);
    }
}
