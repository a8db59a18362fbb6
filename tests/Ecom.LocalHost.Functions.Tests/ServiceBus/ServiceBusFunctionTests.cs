using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus;
using Ecom.LocalHost.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Tests.ServiceBus;

public sealed class ServiceBusFunctionTests : IAsyncLifetime
{
    private readonly Seen seen = new();
    private FunctionsTestHost host = null!;
    private ServiceBusClient client = null!;

    public async ValueTask InitializeAsync()
    {
        host = await App.StartAsync(
            [typeof(Messages)],
            builder => builder.Services.AddSingleton(seen),
            new FunctionsTestHostOptions { Settings = App.Settings(("Topic", "news")) });
        client = new ServiceBusClient(host.Services.GetRequiredService<IConfiguration>()["Bus"]);
    }

    public async ValueTask DisposeAsync()
    {
        await client.DisposeAsync();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Message_AsARecord_IsReadFromJsonAndCompleted()
    {
        await SendAsync("records", new ServiceBusMessage("""{"text":"hi"}""") { MessageId = "m1" });
        seen.Entries.ShouldBe(["hi m1 1"]);
        Count("records").Active.ShouldBe(0);
    }

    [Fact]
    public async Task Message_OfATopicNamedByASetting_ReachesTheSubscription()
    {
        await SendAsync("news", new ServiceBusMessage("read me"));
        seen.Entries.ShouldBe(["read me"]);
    }

    [Fact]
    public async Task Messages_Batched_ComeTogether()
    {
        await SendAsync("batches", new ServiceBusMessage("a"), new ServiceBusMessage("b"), new ServiceBusMessage("c"));
        string.Join('+', seen.Entries).ShouldBe("a+b+c");
        Count("batches").Active.ShouldBe(0);
    }

    [Fact]
    public async Task Message_WhoseFunctionFails_IsDeliveredTenTimesAndBecomesADeadLetter()
    {
        await SendAsync("failing", new ServiceBusMessage("x"));
        await host.AdvanceAsync(TimeSpan.FromMinutes(30));
        seen.Entries.Count.ShouldBe(10);
        Count("failing/$DeadLetterQueue").Active.ShouldBe(1);
    }

    [Fact]
    public async Task Message_ThatIsNotTheRecord_BecomesADeadLetterWithoutRunning()
    {
        await SendAsync("records", new ServiceBusMessage("not json"));
        await host.AdvanceAsync(TimeSpan.FromMinutes(30));
        seen.Entries.ShouldBeEmpty();
        Count("records/$DeadLetterQueue").Active.ShouldBe(1);
    }

    [Fact]
    public async Task MessageActions_OfTheFunction_Settle()
    {
        await SendAsync("settling", new ServiceBusMessage("good"), new ServiceBusMessage("bad"));
        Count("settling").Active.ShouldBe(0);
        await using var dead = client.CreateReceiver("settling", new ServiceBusReceiverOptions { SubQueue = SubQueue.DeadLetter });
        (await dead.PeekMessageAsync()).DeadLetterReason.ShouldBe("Bad");
    }

    [Fact]
    public async Task Session_ItsMessages_ComeInOrderWithItsState()
    {
        await SendAsync("sessions", new[] { "a1", "b1", "a2", "b2" }.Select(static text => new ServiceBusMessage(text[1..]) { SessionId = text[..1] }).ToArray());
        await host.AdvanceAsync(TimeSpan.FromMinutes(5));
        seen.Entries.Where(static entry => entry[0] == 'a').ShouldBe(["a:1", "a:12"]);
        seen.Entries.Where(static entry => entry[0] == 'b').ShouldBe(["b:1", "b:12"]);
    }

    [Fact]
    public async Task Sender_ToAnEntityThatNobodyDeclared_FailsByName()
    {
        await using var sender = client.CreateSender("nowhere");
        var fault = await Should.ThrowAsync<ServiceBusException>(() => sender.SendMessageAsync(new ServiceBusMessage("x")));
        fault.Reason.ShouldBe(ServiceBusFailureReason.MessagingEntityNotFound);
        fault.Message.ShouldContain("nowhere");
    }

    private async Task SendAsync(string entity, params ServiceBusMessage[] messages)
    {
        await using var sender = client.CreateSender(entity);
        await sender.SendMessagesAsync(messages);
        await host.SettleAsync();
    }

    private EntityCounts Count(string entity) => host.Services.GetRequiredService<ServiceBusBroker>().Count(entity);
}
