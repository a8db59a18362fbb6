using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.ServiceBus.Broker;
using Ecom.LocalHost.ServiceBus.Push;
using Ecom.LocalHost.ServiceBus.Store;

namespace Ecom.LocalHost.ServiceBus;

/// <summary>An open broker: its queues and topics in one database file. Clients of this process find it by its namespace or its file.</summary>
public sealed class ServiceBusBroker : IDisposable
{
    private int holders = 1;

    internal ServiceBusBroker(ServiceBusBrokerOptions options, string dataFile, TimeProvider clock, IWorkScheduler scheduler)
    {
        DataFile = dataFile;
        Core = new BrokerCore(options, clock, scheduler);
    }

    /// <summary>The host name that connection strings find this broker by.</summary>
    public string Namespace => Core.Options.Namespace;

    /// <summary>The full path of the database file.</summary>
    public string DataFile { get; }

    /// <summary>A connection string for clients of this process.</summary>
    public string ConnectionString => $"Endpoint=sb://{Namespace}/;DataFile={DataFile}";

    internal BrokerCore Core { get; }

    /// <summary>Opens a broker; when this process has the file open already, shares that one as it is.</summary>
    /// <param name="options">What the broker has. Ignored when it is open already.</param>
    /// <param name="clock">The time.</param>
    /// <param name="scheduler">Where deliveries and timed work run.</param>
    /// <exception cref="Sqlite.StoreInUseException">Another process has the file open.</exception>
    /// <exception cref="InvalidOperationException">A declaration is wrong, or another file is open under the same namespace.</exception>
    public static ServiceBusBroker Open(ServiceBusBrokerOptions options, TimeProvider clock, IWorkScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(scheduler);
        return OpenBrokers.Open(options, clock, scheduler);
    }

    /// <summary>Makes a client of this broker that does not look it up by name.</summary>
    /// <param name="options">How the client works.</param>
    public ServiceBusClient CreateClient(ServiceBusClientOptions? options = null) => new(this, options);

    /// <summary>Pushes messages of a queue, subscription or dead-letter queue to a handler, as work of the scheduler.</summary>
    /// <param name="entityPath">Such as <c>orders</c>, <c>case-events/Subscriptions/kpi</c>, <c>orders/$DeadLetterQueue</c>.</param>
    /// <param name="options">How.</param>
    /// <param name="handler">Handles locked messages. A fault abandons those it did not settle.</param>
    /// <param name="onFault">Told of faults of the handler and of the broker.</param>
    /// <exception cref="ServiceBusException">No such entity is declared.</exception>
    public PushSubscription Subscribe(
        string entityPath, PushOptions options, Func<PushDelivery, Task> handler, Func<PushFault, Task> onFault)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(onFault);
        return new PushSubscription(new PushContext(Core, Core.Entities.FindReceivable(entityPath), options, handler, onFault));
    }

    /// <summary>Counts the messages of an entity by their state.</summary>
    /// <param name="entityPath">The entity.</param>
    /// <exception cref="ServiceBusException">No such entity is declared.</exception>
    public EntityCounts Count(string entityPath)
    {
        var entity = Core.Entities.Find(entityPath);
        return Core.Read(session => Counting.Of(session, entity));
    }

    /// <summary>Ends the broker as <c>kill -9</c> would, for everyone who shares it.</summary>
    public void Kill()
    {
        OpenBrokers.Forget(this);
        Core.Kill();
    }

    /// <summary>Gives up this holder's share; the last one closes the broker.</summary>
    public void Dispose()
    {
        if (OpenBrokers.Release(this))
        {
            Core.Dispose();
        }
    }

    internal void Hold() => holders++;

    internal bool Drop() => --holders == 0;
}
