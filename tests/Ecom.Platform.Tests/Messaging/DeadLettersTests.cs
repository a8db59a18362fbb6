using Azure.Messaging.ServiceBus;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Messaging.DeadLetters;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.ServiceBus;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ecom.Platform.Tests.Messaging;

/// <summary>Dead letters on a broker, without the application that reads the queues.</summary>
public sealed class DeadLettersTests : IAsyncLifetime
{
    private static readonly DeadLetterSource Queue = new("orders", null);
    private static readonly DeadLetterSource Subscription = new("case-events", "kpi");

    private readonly string folder = Directory.CreateTempSubdirectory("ecom-dead-letters-").FullName;
    private ServiceBusBroker broker = null!;
    private ServiceBusClient bus = null!;
    private DeadLetters letters = null!;

    public ValueTask InitializeAsync()
    {
        ServiceBusBrokerOptions options = new() { DataFile = Path.Combine(folder, "bus.db"), Namespace = Path.GetFileName(folder) };
        options.Queues.Add(new QueueOptions { Name = "orders", RequiresSession = true });
        options.Topics.Add(new TopicOptions { Name = "case-events", Subscriptions = { new SubscriptionOptions { Name = "kpi" }, new SubscriptionOptions { Name = "mail" } } });
        broker = ServiceBusBroker.Open(options, TimeProvider.System, new ThreadPoolWorkScheduler(static fault => throw fault));
        bus = new ServiceBusClient($"Endpoint=sb://{options.Namespace}/");
        letters = new DeadLetters(() => bus, new BusSenders(() => bus), NullLogger<DeadLetters>.Instance);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await bus.DisposeAsync();
        broker.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Resubmit_KeepsBodySubjectSessionAndProperties()
    {
        await bus.CreateSender("orders").SendMessageAsync(new ServiceBusMessage("the body")
        {
            MessageId = "m-1",
            SessionId = "customer-7",
            Subject = "OrderPlaced",
            CorrelationId = "c-1",
            ContentType = "text/plain",
            ApplicationProperties = { ["version"] = 3 },
        });
        await using (var session = await bus.AcceptNextSessionAsync("orders"))
            await session.DeadLetterMessageAsync(await session.ReceiveMessageAsync(), "no-such-order", "/order is not known");
        var dead = (await letters.ListAsync(Queue, 0, 10, default)).ShouldHaveSingleItem();

        (await letters.ResubmitAsync(Queue, $"{dead.SequenceNumber}", "ada", default)).Value.ShouldBe(dead);

        await using var again = await bus.AcceptNextSessionAsync("orders");
        var message = await again.ReceiveMessageAsync();
        message.MessageId.ShouldBe($"m-1~again-{dead.SequenceNumber}");
        (message.Body.ToString(), message.SessionId, message.Subject, message.CorrelationId, message.ContentType)
            .ShouldBe(("the body", "customer-7", "OrderPlaced", "c-1", "text/plain"));
        message.ApplicationProperties.ShouldBe(new Dictionary<string, object> { ["version"] = 3 });
        (await letters.ListAsync(Queue, 0, 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Resubmit_OfASubscription_GoesToItsTopic()
    {
        await bus.CreateSender("case-events").SendMessageAsync(new ServiceBusMessage("x") { MessageId = "m-1" });
        await using var kpi = bus.CreateReceiver("case-events", "kpi");
        await kpi.DeadLetterMessageAsync(await kpi.ReceiveMessageAsync(), "broken");

        (await letters.ResubmitAllAsync(Subscription, "ada", default)).ShouldBe(1);

        (await kpi.ReceiveMessageAsync()).MessageId.ShouldStartWith("m-1~again-");
        (await letters.ListAsync(Subscription, 0, 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Resubmit_WhileTheQueueTakesNothing_LosesNothing()
    {
        await bus.CreateSender("case-events").SendMessageAsync(new ServiceBusMessage("x") { MessageId = "m-1" });
        await using var kpi = bus.CreateReceiver("case-events", "kpi");
        await kpi.DeadLetterMessageAsync(await kpi.ReceiveMessageAsync(), "broken");
        ServiceBusClient away = new AwayBus();
        DeadLetters failing = new(() => bus, new BusSenders(() => away), NullLogger<DeadLetters>.Instance);

        await Should.ThrowAsync<ServiceBusException>(() => failing.ResubmitAllAsync(Subscription, "ada", default));

        (await letters.ListAsync(Subscription, 0, 10, default)).ShouldHaveSingleItem().MessageId.ShouldBe("m-1");
        (await letters.ResubmitAllAsync(Subscription, "ada", default)).ShouldBe(1, "it was given back at once");
    }

    [Fact]
    public async Task Resubmit_OfManyBehindOthers_FindsThem()
    {
        await using var kpi = bus.CreateReceiver("case-events", "kpi");
        for (var i = 1; i <= 120; i++)
        {
            await bus.CreateSender("case-events").SendMessageAsync(new ServiceBusMessage("x") { MessageId = $"m-{i}" });
            await kpi.DeadLetterMessageAsync(await kpi.ReceiveMessageAsync(), "broken");
        }

        var last = (await letters.ListAsync(Subscription, 0, 200, default))[^1];
        (await letters.DropAsync(Subscription, $"{last.SequenceNumber}", "ada", "a test", default)).Value.MessageId.ShouldBe("m-120");
        (await letters.ListAsync(Subscription, 0, 200, default)).Count.ShouldBe(119);
        (await letters.ResubmitAllAsync(Subscription, "ada", default)).ShouldBe(119);
    }

    [Theory]
    [InlineData("m", 7, "m~again-7")]
    [InlineData("m~again-7", 9, "m~again-7~again-9")]
    public void Id_OfADeadLetter_IsMadeFromItsOwn(string id, long number, string again) => ResubmittedId.Of(id, number).ShouldBe(again);

    [Fact]
    public void Id_ThatIsTooLong_IsHashedAndStillTellsThemApart()
    {
        var id = new string('m', 128);
        ResubmittedId.Of(id, 1).Length.ShouldBeLessThan(128);
        ResubmittedId.Of(id, 1).ShouldBe(ResubmittedId.Of(id, 1));
        ResubmittedId.Of(id, 1).ShouldNotBe(ResubmittedId.Of(id, 2));
    }

    [Fact]
    public void Sources_OfTheApplication_AreThoseOfItsFile()
    {
        File.WriteAllText(Path.Combine(folder, "servicebus.json"), """
            {"UserConfig":{"Namespaces":[{"Name":"ecom","Queues":[{"Name":"q"}],"Topics":[{"Name":"t","Subscriptions":[{"Name":"s"}]},{"Name":"empty"}]}]}}
            """);
        DeadLetterSources sources = new(folder);
        sources.All.ShouldBe([new DeadLetterSource("q", null), new DeadLetterSource("t", "s")]);
        sources.Find("t:s").Value.ShouldBe(new DeadLetterSource("t", "s"));
        sources.Find("t").Refusal.ShouldNotBeNull();
        new DeadLetterSources(AppContext.BaseDirectory).Find("complaints-intake").Refusal.ShouldBeNull();
    }

    private sealed class AwayBus : ServiceBusClient
    {
        public override ServiceBusSender CreateSender(string queueOrTopicName) => new Sender();

        private sealed class Sender : ServiceBusSender
        {
            public override Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default) =>
                Task.FromException(new ServiceBusException("busy", ServiceBusFailureReason.ServiceBusy));
        }
    }
}
