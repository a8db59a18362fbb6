using System.Runtime.Serialization;
using System.Text;
using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class SendingTests
{
    [Fact]
    public async Task Schedule_Message_AppearsAtItsTimeWithANewNumber()
    {
        await using var test = TestBroker.WithQueue();
        var due = test.Clock.GetUtcNow().AddHours(2);
        var number = await test.Sender().ScheduleMessageAsync(new ServiceBusMessage("later") { TimeToLive = TimeSpan.FromHours(1) }, due);
        await test.SendAsync("now");
        await test.AdvanceAsync(TimeSpan.FromHours(2) - TimeSpan.FromMilliseconds(1));
        (await TestBroker.TakeAsync(test.Receiver(mode: ServiceBusReceiveMode.ReceiveAndDelete))).Of().ShouldBe(["now"]);
        await test.AdvanceAsync(TimeSpan.FromMilliseconds(1));

        var message = (await TestBroker.TakeAsync(test.Receiver())).ShouldHaveSingleItem();
        message.SequenceNumber.ShouldBeGreaterThan(number);
        message.EnqueuedTime.ShouldBe(due);
        message.ScheduledEnqueueTime.ShouldBe(due);
        message.ExpiresAt.ShouldBe(due.AddHours(1));
        message.State.ShouldBe(ServiceBusMessageState.Active);
    }

    [Fact]
    public async Task Schedule_WhileTheProcessIsGone_AppearsAfterRestart()
    {
        await using var test = TestBroker.WithQueue();
        await test.Sender().SendMessageAsync(new ServiceBusMessage("later") { ScheduledEnqueueTime = test.Clock.GetUtcNow().AddHours(2) });
        test.Kill();
        await test.AdvanceAsync(TimeSpan.FromHours(3));
        test.Reopen();
        await test.AdvanceAsync(TimeSpan.Zero);

        (await TestBroker.TakeAsync(test.Receiver())).Of().ShouldBe(["later"]);
    }

    [Fact]
    public async Task Schedule_SeveralDueAtOnce_AppearInTheOrderOfTheirTimes()
    {
        await using var test = TestBroker.WithQueue();
        var now = test.Clock.GetUtcNow();
        await test.Sender().ScheduleMessageAsync(new ServiceBusMessage("third"), now.AddMinutes(3));
        await test.Sender().ScheduleMessageAsync(new ServiceBusMessage("first"), now.AddMinutes(1));
        await test.Sender().ScheduleMessageAsync(new ServiceBusMessage("second"), now.AddMinutes(2));
        await test.AdvanceAsync(TimeSpan.FromMinutes(5));

        (await TestBroker.TakeAsync(test.Receiver())).Of().ShouldBe(["first", "second", "third"]);
    }

    [Fact]
    public async Task CancelScheduled_BeforeItsTime_NeverAppears()
    {
        await using var test = TestBroker.WithQueue();
        var numbers = await test.Sender().ScheduleMessagesAsync(
            [new ServiceBusMessage("a"), new ServiceBusMessage("b")], test.Clock.GetUtcNow().AddHours(1));
        await test.Sender().CancelScheduledMessageAsync(numbers[0]);
        await test.AdvanceAsync(TimeSpan.FromHours(1));

        (await TestBroker.TakeAsync(test.Receiver())).Of().ShouldBe(["b"]);
        (await Should.ThrowAsync<ServiceBusException>(() => test.Sender().CancelScheduledMessageAsync(numbers[1])))
            .Reason.ShouldBe(ServiceBusFailureReason.MessageNotFound);
    }

    [Fact]
    public async Task Send_SameMessageIdWithinTheWindow_IsDroppedSilently()
    {
        await using var test = TestBroker.WithQueue(queue => queue.DuplicateDetectionWindow = TimeSpan.FromMinutes(10));
        await test.SendAsync("a", "b", "a");
        var receiver = test.Receiver(mode: ServiceBusReceiveMode.ReceiveAndDelete);
        (await TestBroker.TakeAsync(receiver)).Of().ShouldBe(["a", "b"]);
        await test.AdvanceAsync(TimeSpan.FromMinutes(9));
        test.KillAndReopen();
        receiver = test.Receiver(mode: ServiceBusReceiveMode.ReceiveAndDelete);
        await test.SendAsync("a");
        (await TestBroker.TakeAsync(receiver)).ShouldBeEmpty();

        await test.AdvanceAsync(TimeSpan.FromMinutes(1));
        await test.SendAsync("a");
        (await TestBroker.TakeAsync(receiver)).Of().ShouldBe(["a"]);
    }

    [Fact]
    public async Task Batch_FullToItsLimit_RefusesMoreAndIsSentWhole()
    {
        await using var test = TestBroker.WithQueue();
        var sender = test.Sender();
        using var batch = await sender.CreateMessageBatchAsync(new CreateMessageBatchOptions { MaxSizeInBytes = 5_000 });
        while (batch.TryAddMessage(new ServiceBusMessage(new string('x', 1_000))))
        {
            batch.SizeInBytes.ShouldBeLessThanOrEqualTo(5_000);
        }

        batch.Count.ShouldBe(4);
        await sender.SendMessagesAsync(batch);
        (await TestBroker.TakeAsync(test.Receiver())).Count.ShouldBe(4);
        await Should.ThrowAsync<ArgumentOutOfRangeException>(
            async () => await sender.CreateMessageBatchAsync(new CreateMessageBatchOptions { MaxSizeInBytes = 10_000_000 }));
    }

    [Fact]
    public async Task Send_TooLarge_IsRefusedAndNothingIsSent()
    {
        await using var test = TestBroker.WithQueue();
        var large = new ServiceBusMessage(new byte[256 * 1024]);
        (await Should.ThrowAsync<ServiceBusException>(() => test.Sender().SendMessageAsync(large)))
            .Reason.ShouldBe(ServiceBusFailureReason.MessageSizeExceeded);
        ServiceBusMessage[] together = [.. Enumerable.Range(0, 3).Select(_ => new ServiceBusMessage(new byte[100 * 1024]))];
        await Should.ThrowAsync<ServiceBusException>(() => test.Sender().SendMessagesAsync(together));

        test.Broker.Count("orders").Active.ShouldBe(0);
    }

    [Fact]
    public async Task Send_EntityFull_IsRefusedUntilThereIsRoom()
    {
        await using var test = TestBroker.WithQueue(queue => queue.MaxSizeInBytes = 3_000);
        await test.Sender().SendMessageAsync(new ServiceBusMessage(new byte[2_000]));
        (await Should.ThrowAsync<ServiceBusException>(() => test.Sender().SendMessageAsync(new ServiceBusMessage(new byte[2_000]))))
            .Reason.ShouldBe(ServiceBusFailureReason.QuotaExceeded);

        await TestBroker.TakeAsync(test.Receiver(mode: ServiceBusReceiveMode.ReceiveAndDelete));
        await test.Sender().SendMessageAsync(new ServiceBusMessage(new byte[2_000]));
    }

    [Fact]
    public async Task Send_SeveralOfWhichTheLastHasNoRoom_NoneIsTaken()
    {
        await using var test = TestBroker.WithQueue(queue => queue.MaxSizeInBytes = 3_000);
        ServiceBusMessage[] together = [new(new byte[2_000]), new(new byte[2_000])];

        (await Should.ThrowAsync<ServiceBusException>(() => test.Sender().SendMessagesAsync(together)))
            .Reason.ShouldBe(ServiceBusFailureReason.QuotaExceeded);

        test.Broker.Count("orders").Active.ShouldBe(0);
        await test.Sender().SendMessageAsync(new ServiceBusMessage(new byte[2_000]));
    }

    [Fact]
    public async Task Send_SeveralWithOneId_KeepsTheFirstInItsPlace()
    {
        await using var test = TestBroker.WithQueue(queue => queue.DuplicateDetectionWindow = TimeSpan.FromMinutes(10));
        ServiceBusMessage[] together = [new("a") { MessageId = "1" }, new("b") { MessageId = "1" }, new("c") { MessageId = "2" }];
        await test.Sender().SendMessagesAsync(together);
        await test.SendAsync("d");

        var received = await TestBroker.TakeAsync(test.Receiver());
        received.Of().ShouldBe(["a", "c", "d"]);
        received.Select(message => message.SequenceNumber).ShouldBeInOrder();
    }

    [Fact]
    public async Task Properties_EveryAllowedType_ComesBackAsItWas()
    {
        await using var test = TestBroker.WithQueue();
        object?[] values =
        [
            "文本", true, (byte)1, (sbyte)-1, (short)-2, (ushort)2, -3, 3u, -4L, 4UL, 1.5f, 2.5d, 19.99m, '元', Guid.NewGuid(),
            new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            TimeSpan.FromDays(1), new Uri("https://example.com/a"), null,
        ];
        var message = new ServiceBusMessage("a");
        for (var i = 0; i < values.Length; i++)
        {
            message.ApplicationProperties[$"p{i}"] = values[i]!;
        }

        message.ApplicationProperties["bytes"] = Encoding.UTF8.GetBytes("bytes");
        await test.Sender().SendMessageAsync(message);

        var received = (await TestBroker.TakeAsync(test.Receiver()))[0];
        for (var i = 0; i < values.Length; i++)
        {
            received.ApplicationProperties[$"p{i}"].ShouldBe(values[i]);
        }

        received.ApplicationProperties["bytes"].ShouldBe(Encoding.UTF8.GetBytes("bytes"));
    }

    [Fact]
    public async Task Properties_OtherType_IsRefusedByName()
    {
        await using var test = TestBroker.WithQueue();
        var message = new ServiceBusMessage("a");
        message.ApplicationProperties["order"] = new { Id = 1 };

        (await Should.ThrowAsync<SerializationException>(() => test.Sender().SendMessageAsync(message))).Message.ShouldContain("order");
    }

    [Fact]
    public void Message_IdentifiersOutOfBounds_AreRefused()
    {
        var message = new ServiceBusMessage();
        Should.Throw<ArgumentException>(() => message.MessageId = "");
        Should.Throw<ArgumentException>(() => message.MessageId = new string('x', 129));
        Should.Throw<ArgumentException>(() => message.SessionId = new string('x', 129));
        Should.Throw<ArgumentOutOfRangeException>(() => message.TimeToLive = TimeSpan.Zero);
        message.SessionId = "s";
        Should.Throw<ArgumentOutOfRangeException>(() => message.PartitionKey = "other");
    }

    [Fact]
    public async Task Send_WithoutMessageId_GetsOneAndTheSendersMessageIsLeftAlone()
    {
        await using var test = TestBroker.WithQueue();
        var message = new ServiceBusMessage("a");
        await test.Sender().SendMessageAsync(message);

        message.MessageId.ShouldBeNull();
        (await TestBroker.TakeAsync(test.Receiver()))[0].MessageId.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Send_ToNowhereOrToASubscription_IsRefused()
    {
        await using var test = new TestBroker(options => options.Topics.Add(
            new TopicOptions { Name = "events", Subscriptions = { new SubscriptionOptions { Name = "kpi" } } }));
        (await Should.ThrowAsync<ServiceBusException>(() => test.SendAsync("a")))
            .Reason.ShouldBe(ServiceBusFailureReason.MessagingEntityNotFound);
        await Should.ThrowAsync<InvalidOperationException>(
            () => test.Sender("events/Subscriptions/kpi").SendMessageAsync(new ServiceBusMessage("a")));
        await Should.ThrowAsync<InvalidOperationException>(() => test.Receiver("events").ReceiveMessageAsync());
    }
}
