using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Tests.Fixtures;

/// <summary>A broker that works in parallel, as in a running host.</summary>
internal sealed class ParallelBroker : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ecom-broker-").FullName;
    private readonly ConcurrentQueue<Exception> escaped = [];
    private readonly ErrorLog errors = new();

    public ParallelBroker(TimeProvider? clock = null, bool sessions = false, IWorkScheduler? scheduler = null)
    {
        Broker = ServiceBusBroker.Open(
            new ServiceBusBrokerOptions
            {
                DataFile = Path.Combine(folder, "servicebus.db"),
                Namespace = $"parallel-{Guid.NewGuid():N}",
                Synchronous = SqliteSynchronous.Off,
                Queues = { new QueueOptions { Name = "orders", RequiresSession = sessions } },
                Logger = errors,
            },
            clock ?? TimeProvider.System,
            scheduler ?? new ThreadPoolWorkScheduler(escaped.Enqueue));
        Client = Broker.CreateClient();
    }

    public ServiceBusBroker Broker { get; }

    public ServiceBusClient Client { get; }

    public Task SendAsync(IEnumerable<ServiceBusMessage> messages) => Client.CreateSender("orders").SendMessagesAsync(messages);

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        Broker.Dispose();
        Directory.Delete(folder, recursive: true);
        escaped.ShouldBeEmpty();
        errors.ShouldBeEmpty();
    }
}
