using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Tests.Fixtures;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class TopicTests
{
    [Fact]
    public async Task Send_ToATopic_EverySubscriptionGetsItsOwnCopy()
    {
        await using var test = WithSubscriptions(new() { Name = "kpi" }, new() { Name = "mail" });
        await test.Sender("events").SendMessageAsync(new ServiceBusMessage("a"));
        var kpi = test.Client.CreateReceiver("events", "kpi");
        await kpi.CompleteMessageAsync((await TestBroker.TakeAsync(kpi)).ShouldHaveSingleItem());

        (await TestBroker.TakeAsync(kpi)).ShouldBeEmpty();
        (await TestBroker.TakeAsync(test.Client.CreateReceiver("events", "mail"))).Of().ShouldBe(["a"]);
    }

    [Fact]
    public async Task Filter_Correlation_TakesMessagesThatMatchAllOfIt()
    {
        await using var test = WithSubscriptions(
            new() { Name = "paid", Filters = { new CorrelationFilter { Subject = "paid", ApplicationProperties = { ["kind"] = "order" } } } },
            new() { Name = "case-7", Filters = { new CorrelationFilter { CorrelationId = "case-7" }, new CorrelationFilter { To = "case-7" } } },
            new() { Name = "numbers", Filters = { new CorrelationFilter { ApplicationProperties = { ["attempt"] = 1 } } } });
        await SendAsync(test, "1", message => (message.Subject, message.ApplicationProperties["kind"]) = ("paid", "order"));
        await SendAsync(test, "2", message => (message.Subject, message.ApplicationProperties["kind"]) = ("paid", "refund"));
        await SendAsync(test, "3", message => (message.CorrelationId, message.To) = ("case-7", "case-7"));
        await SendAsync(test, "4", message => message.ApplicationProperties["attempt"] = 1);
        await SendAsync(test, "5", message => message.ApplicationProperties["attempt"] = "1");
        await SendAsync(test, "6", message => message.CorrelationId = "CASE-7");

        (await TakeAsync(test, "paid")).ShouldBe(["1"]);
        (await TakeAsync(test, "case-7")).ShouldBe(["3"]);
        (await TakeAsync(test, "numbers")).ShouldBe(["4"]);
    }

    [Fact]
    public async Task Send_ToATopic_CountsNumbersPerSubscriptionAndKeepsTheTopics()
    {
        await using var test = WithSubscriptions(
            new() { Name = "all" }, new() { Name = "some", Filters = { new CorrelationFilter { Subject = "x" } } });
        await SendAsync(test, "1", static _ => { });
        await SendAsync(test, "2", static message => message.Subject = "x");

        var message = (await TestBroker.TakeAsync(test.Client.CreateReceiver("events", "some"))).ShouldHaveSingleItem();
        message.SequenceNumber.ShouldBe(1);
        message.EnqueuedSequenceNumber.ShouldBe(2);
    }

    [Fact]
    public async Task Schedule_OnATopic_ReachesSubscriptionsAtItsTimeAndCanBeCancelled()
    {
        await using var test = WithSubscriptions(new SubscriptionOptions { Name = "kpi" });
        var sender = test.Sender("events");
        var due = test.Clock.GetUtcNow().AddHours(1);
        var cancelled = await sender.ScheduleMessageAsync(new ServiceBusMessage("cancelled"), due);
        await sender.ScheduleMessageAsync(new ServiceBusMessage("kept"), due);
        await sender.CancelScheduledMessageAsync(cancelled);
        (await TakeAsync(test, "kpi")).ShouldBeEmpty();

        await test.AdvanceAsync(TimeSpan.FromHours(1));

        (await TakeAsync(test, "kpi")).ShouldBe(["kept"]);
    }

    [Fact]
    public async Task Duplicate_OnATopic_ReachesNoSubscriptionAgain()
    {
        await using var test = new TestBroker(options => options.Topics.Add(new TopicOptions
        {
            Name = "events",
            DuplicateDetectionWindow = TimeSpan.FromMinutes(10),
            Subscriptions = { new SubscriptionOptions { Name = "kpi" } },
        }));
        await SendAsync(test, "1", static message => message.MessageId = "m");
        await SendAsync(test, "2", static message => message.MessageId = "m");

        (await TakeAsync(test, "kpi")).ShouldBe(["1"]);
    }

    [Fact]
    public async Task DeadLetter_OfASubscription_HasItsOwnQueue()
    {
        await using var test = WithSubscriptions(new() { Name = "kpi" }, new() { Name = "mail" });
        await SendAsync(test, "1", static _ => { });
        var kpi = test.Client.CreateReceiver("events", "kpi");
        await kpi.DeadLetterMessageAsync((await TestBroker.TakeAsync(kpi))[0], "Bad");

        var options = new ServiceBusReceiverOptions { SubQueue = SubQueue.DeadLetter };
        (await TestBroker.TakeAsync(test.Client.CreateReceiver("events", "kpi", options))).Of().ShouldBe(["1"]);
        (await TestBroker.TakeAsync(test.Client.CreateReceiver("events", "mail", options))).ShouldBeEmpty();
    }

    [Fact]
    public async Task SubscriptionWithSessions_MessageWithoutOne_IsADeadLetterThere()
    {
        await using var test = WithSubscriptions(new() { Name = "ordered", RequiresSession = true }, new() { Name = "plain" });
        await SendAsync(test, "1", static _ => { });

        (await TakeAsync(test, "plain")).ShouldBe(["1"]);
        var dead = await TestBroker.TakeAsync(test.Receiver("events/Subscriptions/ordered/$DeadLetterQueue"));
        dead.ShouldHaveSingleItem().DeadLetterReason.ShouldBe("Session ID is null");
    }

    private static TestBroker WithSubscriptions(params SubscriptionOptions[] subscriptions) => new(options =>
    {
        var topic = new TopicOptions { Name = "events" };
        foreach (var subscription in subscriptions)
        {
            topic.Subscriptions.Add(subscription);
        }

        options.Topics.Add(topic);
    });

    private static Task SendAsync(TestBroker test, string body, Action<ServiceBusMessage> configure)
    {
        var message = new ServiceBusMessage(body);
        configure(message);
        return test.Sender("events").SendMessageAsync(message);
    }

    private static async Task<string[]> TakeAsync(TestBroker test, string subscription) =>
        (await TestBroker.TakeAsync(test.Client.CreateReceiver("events", subscription))).Of();
}
