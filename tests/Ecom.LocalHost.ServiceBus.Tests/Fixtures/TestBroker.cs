using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Tests.Fixtures;

/// <summary>A broker on a virtual clock, one piece of work at a time, that can be killed and opened again on the same file.</summary>
public sealed class TestBroker : IAsyncDisposable
{
    private readonly Action<ServiceBusBrokerOptions> declare;
    private readonly string folder = Directory.CreateTempSubdirectory("ecom-broker-").FullName;
    private readonly string name = $"test-{Guid.NewGuid():N}";
    private readonly ICommitObserver? observer;
    private readonly ErrorLog errors = new();

    public TestBroker(Action<ServiceBusBrokerOptions> declare, ICommitObserver? observer = null)
    {
        this.declare = declare;
        this.observer = observer;
        Open();
    }

    public VirtualTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8)));

    public SerialWorkScheduler Scheduler { get; private set; } = null!;

    public ServiceBusBroker Broker { get; private set; } = null!;

    public ServiceBusClient Client { get; private set; } = null!;

    public static TestBroker WithQueue(Action<QueueOptions>? configure = null) => new(options => options.Queues.Add(Queue(configure)));

    public static QueueOptions Queue(Action<QueueOptions>? configure = null)
    {
        var queue = new QueueOptions { Name = "orders" };
        configure?.Invoke(queue);
        return queue;
    }

    public ServiceBusSender Sender(string entity = "orders") => Client.CreateSender(entity);

    public ServiceBusReceiver Receiver(
        string entity = "orders", ServiceBusReceiveMode mode = ServiceBusReceiveMode.PeekLock, SubQueue subQueue = SubQueue.None) =>
        Client.CreateReceiver(entity, new ServiceBusReceiverOptions { ReceiveMode = mode, SubQueue = subQueue });

    public Task SendAsync(params string[] bodies) => Sender().SendMessagesAsync(bodies.Select(body => new ServiceBusMessage(body) { MessageId = body }));

    /// <summary>Receives what is there now, without waiting: a receive that is cancelled takes what is there before it gives up.</summary>
    public static async Task<IReadOnlyList<ServiceBusReceivedMessage>> TakeAsync(ServiceBusReceiver receiver, int max = 100)
    {
        using var cancelled = new CancellationTokenSource();
        var receiving = receiver.ReceiveMessagesAsync(max, TimeSpan.FromHours(1), cancelled.Token);
        await cancelled.CancelAsync();
        try
        {
            return await receiving;
        }
        catch (OperationCanceledException)
        {
            return [];
        }
    }

    /// <summary>Moves the clock; every timer on the way fires, and what follows from it runs to its end.</summary>
    public async Task AdvanceAsync(TimeSpan by)
    {
        var limit = Clock.GetUtcNow() + by;
        await Scheduler.WhenIdleAsync();
        while (Clock.FireNext(limit))
        {
            await Scheduler.WhenIdleAsync();
        }
    }

    /// <summary>Ends the broker as by <c>kill -9</c> and opens it again on the same file.</summary>
    public void KillAndReopen()
    {
        Kill();
        Reopen();
    }

    public void Reopen() => Open();

    public void Kill()
    {
        Scheduler.Abandon();
        Broker.Kill();
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        Scheduler.Abandon();
        Broker.Dispose();
        Directory.Delete(folder, recursive: true);
        errors.ShouldBeEmpty();
    }

    private void Open()
    {
        Scheduler = new SerialWorkScheduler();
        var options = new ServiceBusBrokerOptions
        {
            DataFile = Path.Combine(folder, "servicebus.db"),
            Namespace = name,
            Synchronous = SqliteSynchronous.Off,
            CommitObserver = observer,
            Logger = errors,
        };
        declare(options);
        Broker = ServiceBusBroker.Open(options, Clock, Scheduler);
        Client = new ServiceBusClient(Broker.ConnectionString);
    }
}
