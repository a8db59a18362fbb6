using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.ServiceBus.Tests;

public sealed class BrokerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ecom-broker-").FullName;

    [Fact]
    public async Task Open_SameFileTwice_IsSharedUntilTheLastCloses()
    {
        var first = Open("shared-a");
        var second = Open("shared-a");
        second.ShouldBeSameAs(first);
        first.Dispose();
        await second.CreateClient().CreateSender("orders").SendMessageAsync(new ServiceBusMessage("a"));
        second.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(
            () => second.CreateClient().CreateSender("orders").SendMessageAsync(new ServiceBusMessage("a")));
        using var third = Open("shared-a");
        third.ShouldNotBeSameAs(first);
        third.Count("orders").Active.ShouldBe(1);
    }

    [Fact]
    public void Open_SameNamespaceOtherFile_IsRefused()
    {
        using var first = Open("name-b");
        Should.Throw<InvalidOperationException>(() => Open("name-b", "other.db")).Message.ShouldContain("name-b");
    }

    [Fact]
    public void Open_WrongDeclarations_AreRefused()
    {
        Should.Throw<InvalidOperationException>(() => OpenWith(
            "wrong-1", new QueueOptions { Name = "orders" }, new QueueOptions { Name = "ORDERS" })).Message.ShouldContain("twice");
        Should.Throw<InvalidOperationException>(() => OpenWith("wrong-2", new QueueOptions { Name = "orders", MaxDeliveryCount = 0 }));
        Should.Throw<InvalidOperationException>(() => OpenWith("wrong-3", new QueueOptions { Name = "orders", LockDuration = TimeSpan.Zero }));
    }

    [Fact]
    public async Task Open_SessionsSwitchedOnWithMessagesStored_IsRefusedAndKeepsThem()
    {
        using (var before = OpenWith("switch", new QueueOptions { Name = "orders" }))
        {
            await before.CreateClient().CreateSender("orders").SendMessageAsync(new ServiceBusMessage("a"));
        }

        Should.Throw<InvalidOperationException>(() => OpenWith("switch", new QueueOptions { Name = "orders", RequiresSession = true }))
            .Message.ShouldContain("1 messages");
        using var after = OpenWith("switch", new QueueOptions { Name = "orders" });
        after.Count("orders").Active.ShouldBe(1);
    }

    [Fact]
    public async Task Open_QueueNoLongerDeclared_KeepsItsMessagesUntilItIs()
    {
        using (var before = OpenWith("undeclared", new QueueOptions { Name = "orders" }))
        {
            var client = before.CreateClient();
            await client.CreateSender("orders").SendMessageAsync(new ServiceBusMessage("a"));
            await client.CreateReceiver("orders").ReceiveMessageAsync();
        }

        using (var without = OpenWith("undeclared", new QueueOptions { Name = "other" }))
        {
            Should.Throw<ServiceBusException>(() => without.Count("orders"));
        }

        using var after = OpenWith("undeclared", new QueueOptions { Name = "orders" });
        after.Count("orders").ShouldBe(new EntityCounts(1, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Client_ByNamespaceOrFile_FindsTheOpenBroker()
    {
        using var broker = Open("local-d");
        await using var byName = new ServiceBusClient("Endpoint=sb://LOCAL-D/;SharedAccessKeyName=k;SharedAccessKey=a=b");
        await byName.CreateSender("orders").SendMessageAsync(new ServiceBusMessage("a"));
        await using var byFile = new ServiceBusClient($"Endpoint=sb://any/;DataFile={broker.DataFile}");
        await byFile.CreateSender("ORDERS").SendMessageAsync(new ServiceBusMessage("b"));

        broker.Count("orders").Active.ShouldBe(2);
        byName.FullyQualifiedNamespace.ShouldBe("local-d");
        await byName.DisposeAsync();
        Should.Throw<ObjectDisposedException>(() => byName.CreateSender("orders"));
    }

    [Fact]
    public async Task Client_NoSuchBroker_SaysWhatToDo()
    {
        await using var client = new ServiceBusClient("Endpoint=sb://nobody/");
        var fault = await Should.ThrowAsync<ServiceBusException>(() => client.CreateSender("orders").SendMessageAsync(new ServiceBusMessage("a")));

        fault.Reason.ShouldBe(ServiceBusFailureReason.ServiceCommunicationProblem);
        fault.IsTransient.ShouldBeTrue();
        fault.Message.ShouldContain("AddLocalServiceBus");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("SharedAccessKeyName=k")]
    [InlineData("Endpoint=not an address")]
    public void ConnectionString_Malformed_IsRefused(string connectionString) =>
        Should.Throw<FormatException>(() => ServiceBusConnectionStringProperties.Parse(connectionString));

    [Fact]
    public void ConnectionString_Parts_AreTakenApart()
    {
        var parts = ServiceBusConnectionStringProperties.Parse(
            "Endpoint=sb://shop.servicebus.chinacloudapi.cn/;SharedAccessKeyName=send;SharedAccessKey=abc=;EntityPath=orders");
        parts.FullyQualifiedNamespace.ShouldBe("shop.servicebus.chinacloudapi.cn");
        parts.SharedAccessKeyName.ShouldBe("send");
        parts.SharedAccessKey.ShouldBe("abc=");
        parts.EntityPath.ShouldBe("orders");
    }

    [Fact]
    public async Task Services_AddLocalServiceBus_GiveBrokerAndClient()
    {
        await using (var services = new ServiceCollection()
            .AddSingleton<IWorkScheduler>(new SerialWorkScheduler())
            .AddLocalServiceBus(options =>
            {
                options.DataFile = Path.Combine(folder, "di.db");
                options.Namespace = "local-e";
                options.Queues.Add(new QueueOptions { Name = "orders" });
            })
            .BuildServiceProvider())
        {
            await services.GetRequiredService<ServiceBusClient>().CreateSender("orders").SendMessageAsync(new ServiceBusMessage("a"));
            services.GetRequiredService<ServiceBusBroker>().Count("orders").Active.ShouldBe(1);
        }

        await using var client = new ServiceBusClient("Endpoint=sb://local-e/");
        await Should.ThrowAsync<ServiceBusException>(() => client.CreateSender("orders").SendMessageAsync(new ServiceBusMessage("a")));
    }

    [Fact]
    public void ModelFactory_Message_HasWhatWasGiven()
    {
        var message = ServiceBusModelFactory.ServiceBusReceivedMessage(
            BinaryData.FromString("a"), messageId: "m", properties: new Dictionary<string, object>(StringComparer.Ordinal) { ["DeadLetterReason"] = "r" }, deliveryCount: 4, sequenceNumber: 9);

        message.Body.ToString().ShouldBe("a");
        message.DeliveryCount.ShouldBe(4);
        message.SequenceNumber.ShouldBe(9);
        message.DeadLetterReason.ShouldBe("r");
        var store = new List<ServiceBusMessage>();
        ServiceBusModelFactory.ServiceBusMessageBatch(500, store, tryAddCallback: _ => store.Count < 1).TryAddMessage(new ServiceBusMessage("x")).ShouldBeTrue();
        store.Count.ShouldBe(1);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ServiceBusBroker Open(string name, string? file = null) => ServiceBusBroker.Open(
        new ServiceBusBrokerOptions
        {
            DataFile = Path.Combine(folder, file ?? $"{name}.db"),
            Namespace = name,
            Queues = { new QueueOptions { Name = "orders" } },
        },
        TimeProvider.System,
        new SerialWorkScheduler());

    private ServiceBusBroker OpenWith(string name, params QueueOptions[] queues)
    {
        var options = new ServiceBusBrokerOptions { DataFile = Path.Combine(folder, $"{name}.db"), Namespace = name };
        foreach (var queue in queues)
        {
            options.Queues.Add(queue);
        }

        return ServiceBusBroker.Open(options, TimeProvider.System, new SerialWorkScheduler());
    }
}
