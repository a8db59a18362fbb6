using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class DeadLetterTests
{
    [Fact]
    public async Task DeadLetter_WithReason_IsReceivedFromTheSubQueueWithIt()
    {
        await using var test = TestBroker.WithQueue();
        await test.SendAsync("a");
        var receiver = test.Receiver();
        var message = (await TestBroker.TakeAsync(receiver))[0];
        await receiver.DeadLetterMessageAsync(
            message, new Dictionary<string, object>(StringComparer.Ordinal) { ["step"] = 2 }, "BadAmount", "The amount is negative.");

        (await TestBroker.TakeAsync(test.Receiver())).ShouldBeEmpty();
        var dead = (await TestBroker.TakeAsync(test.Receiver(subQueue: SubQueue.DeadLetter))).ShouldHaveSingleItem();
        dead.Body.ToString().ShouldBe("a");
        dead.SequenceNumber.ShouldBe(message.SequenceNumber);
        dead.DeadLetterReason.ShouldBe("BadAmount");
        dead.DeadLetterErrorDescription.ShouldBe("The amount is negative.");
        dead.ApplicationProperties["step"].ShouldBe(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Deliveries_TooManyFailed_BecomesADeadLetter(bool abandoned)
    {
        await using var test = TestBroker.WithQueue(queue => queue.MaxDeliveryCount = 3);
        await test.SendAsync("a");
        var receiver = test.Receiver();
        for (var delivery = 1; delivery <= 3; delivery++)
        {
            var message = (await TestBroker.TakeAsync(receiver)).ShouldHaveSingleItem();
            message.DeliveryCount.ShouldBe(delivery);
            await (abandoned ? receiver.AbandonMessageAsync(message) : test.AdvanceAsync(TimeSpan.FromSeconds(60)));
        }

        (await TestBroker.TakeAsync(receiver)).ShouldBeEmpty();
        var dead = (await TestBroker.TakeAsync(test.Receiver("orders/$DeadLetterQueue"))).ShouldHaveSingleItem();
        dead.DeadLetterReason.ShouldBe("MaxDeliveryCountExceeded");
        dead.DeadLetterErrorDescription.ShouldBe("Message could not be consumed after 3 delivery attempts.");
    }

    [Fact]
    public async Task Process_KilledWhileHandling_EndsAsADeadLetterInsteadOfForever()
    {
        await using var test = TestBroker.WithQueue(queue => queue.MaxDeliveryCount = 3);
        await test.SendAsync("poison");
        for (var delivery = 1; delivery <= 3; delivery++)
        {
            (await TestBroker.TakeAsync(test.Receiver())).ShouldHaveSingleItem().DeliveryCount.ShouldBe(delivery);
            test.KillAndReopen();
        }

        test.Broker.Count("orders").ShouldBe(new EntityCounts(0, 0, 0, 0, 1));
    }

    [Fact]
    public async Task Resubmit_CopyOfADeadLetter_CarriesTheMessageWithoutTheReason()
    {
        await using var test = TestBroker.WithQueue();
        var original = new ServiceBusMessage("a") { MessageId = "m", Subject = "s" };
        original.ApplicationProperties["kept"] = true;
        await test.Sender().SendMessageAsync(original);
        var receiver = test.Receiver();
        await receiver.DeadLetterMessageAsync((await TestBroker.TakeAsync(receiver))[0], "Later");
        var letters = test.Receiver(subQueue: SubQueue.DeadLetter);
        var dead = (await TestBroker.TakeAsync(letters))[0];

        await test.Sender().SendMessageAsync(new ServiceBusMessage(dead));
        await letters.CompleteMessageAsync(dead);

        var again = (await TestBroker.TakeAsync(receiver)).ShouldHaveSingleItem();
        again.MessageId.ShouldBe("m");
        again.Subject.ShouldBe("s");
        again.ApplicationProperties.Keys.ShouldBe(["kept"]);
        again.DeadLetterReason.ShouldBeNull();
        again.DeliveryCount.ShouldBe(1);
        test.Broker.Count("orders").DeadLetters.ShouldBe(0);
    }

    [Fact]
    public async Task DeadLetter_InTheDeadLetters_StaysThereHoweverOftenItFails()
    {
        await using var test = TestBroker.WithQueue(queue => queue.MaxDeliveryCount = 1);
        await test.SendAsync("a");
        var receiver = test.Receiver();
        await receiver.AbandonMessageAsync((await TestBroker.TakeAsync(receiver))[0]);
        var letters = test.Receiver(subQueue: SubQueue.DeadLetter);

        for (var time = 0; time < 5; time++)
        {
            await letters.AbandonMessageAsync((await TestBroker.TakeAsync(letters)).ShouldHaveSingleItem());
        }

        await Should.ThrowAsync<InvalidOperationException>(
            async () => await letters.DeadLetterMessageAsync((await TestBroker.TakeAsync(letters))[0]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Message_Expired_IsDeadOrGoneAsDeclared(bool deadLetter)
    {
        await using var test = TestBroker.WithQueue(queue =>
        {
            queue.DefaultTimeToLive = TimeSpan.FromMinutes(10);
            queue.DeadLetterOnExpiration = deadLetter;
        });
        await test.Sender().SendMessageAsync(new ServiceBusMessage("short") { TimeToLive = TimeSpan.FromMinutes(5) });
        await test.Sender().SendMessageAsync(new ServiceBusMessage("long") { TimeToLive = TimeSpan.FromMinutes(20) });

        await test.AdvanceAsync(TimeSpan.FromMinutes(5));
        (await TestBroker.TakeAsync(test.Receiver(mode: ServiceBusReceiveMode.PeekLock))).Of().ShouldBe(["long"]);
        await test.AdvanceAsync(TimeSpan.FromMinutes(6));

        test.Broker.Count("orders").ShouldBe(new EntityCounts(0, 0, 0, 0, deadLetter ? 2 : 0));
        if (deadLetter)
        {
            var dead = await TestBroker.TakeAsync(test.Receiver(subQueue: SubQueue.DeadLetter));
            dead.Of().ShouldBe(["short", "long"]);
            dead.ShouldAllBe(message => message.DeadLetterReason == "TTLExpiredException");
            await test.AdvanceAsync(TimeSpan.FromDays(365));
            test.Broker.Count("orders").DeadLetters.ShouldBe(2);
        }
    }

    [Fact]
    public async Task Message_LockedWhenItExpires_CanStillBeCompleted()
    {
        await using var test = TestBroker.WithQueue(queue => queue.DefaultTimeToLive = TimeSpan.FromSeconds(30));
        await test.SendAsync("a");
        var receiver = test.Receiver();
        var message = (await TestBroker.TakeAsync(receiver))[0];
        await test.AdvanceAsync(TimeSpan.FromSeconds(40));

        await receiver.CompleteMessageAsync(message);
    }
}
