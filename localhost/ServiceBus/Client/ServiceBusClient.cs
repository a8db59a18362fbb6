#nullable disable

using Ecom.LocalHost.ServiceBus;
using Ecom.LocalHost.ServiceBus.Broker;
using Ecom.LocalHost.ServiceBus.Delivery;
using Ecom.LocalHost.ServiceBus.Entities;

namespace Azure.Messaging.ServiceBus;

/// <summary>Makes senders, receivers and processors of one namespace.</summary>
public class ServiceBusClient : IAsyncDisposable
{
    private readonly ServiceBusBroker bound;
    private readonly ServiceBusConnectionStringProperties connection;
    private volatile bool closed;

    /// <summary>For mocks.</summary>
    protected ServiceBusClient()
    {
    }

    /// <summary>Makes a client of the local broker that the connection string names.</summary>
    /// <param name="connectionString">Such as <c>Endpoint=sb://local/</c>.</param>
    public ServiceBusClient(string connectionString)
        : this(connectionString, new ServiceBusClientOptions())
    {
    }

    /// <summary>Makes a client of the local broker that the connection string names.</summary>
    /// <param name="connectionString">Such as <c>Endpoint=sb://local/</c>.</param>
    /// <param name="options">How the client works.</param>
    public ServiceBusClient(string connectionString, ServiceBusClientOptions options)
        : this(ServiceBusConnectionStringProperties.Parse(connectionString), options)
    {
    }

    internal ServiceBusClient(ServiceBusBroker broker, ServiceBusClientOptions options)
        : this(options, broker.Namespace) => bound = broker;

    private ServiceBusClient(ServiceBusConnectionStringProperties connection, ServiceBusClientOptions options)
        : this(options, connection.FullyQualifiedNamespace) => this.connection = connection;

    private ServiceBusClient(ServiceBusClientOptions options, string fullyQualifiedNamespace)
    {
        FullyQualifiedNamespace = fullyQualifiedNamespace;
        Identifier = options?.Identifier ?? $"{fullyQualifiedNamespace}-{Guid.NewGuid():N}";
        TransportType = options?.TransportType ?? ServiceBusTransportType.AmqpTcp;
        TryTimeout = (options?.RetryOptions ?? new ServiceBusRetryOptions()).TryTimeout;
    }

    /// <summary>The namespace.</summary>
    public virtual string FullyQualifiedNamespace { get; }

    /// <summary>Whether the client was disposed.</summary>
    public virtual bool IsClosed => closed;

    /// <summary>The wire protocol asked for.</summary>
    public ServiceBusTransportType TransportType { get; }

    /// <summary>The client's name.</summary>
    public virtual string Identifier { get; }

    internal TimeSpan TryTimeout { get; }

    /// <summary>The broker, looked up at each use: a client outlives a broker that is closed and opened again.</summary>
    internal BrokerCore Broker
    {
        get
        {
            ObjectDisposedException.ThrowIf(closed, this);
            return (bound ?? OpenBrokers.Find(connection)).Core;
        }
    }

    /// <summary>Makes a sender.</summary>
    /// <param name="queueOrTopicName">Where it sends to.</param>
    public virtual ServiceBusSender CreateSender(string queueOrTopicName) => CreateSender(queueOrTopicName, new ServiceBusSenderOptions());

    /// <summary>Makes a sender.</summary>
    /// <param name="queueOrTopicName">Where it sends to.</param>
    /// <param name="options">How it works.</param>
    public virtual ServiceBusSender CreateSender(string queueOrTopicName, ServiceBusSenderOptions options)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        return new ServiceBusSender(queueOrTopicName, options, this);
    }

    /// <summary>Makes a receiver of a queue.</summary>
    /// <param name="queueName">The queue.</param>
    public virtual ServiceBusReceiver CreateReceiver(string queueName) => CreateReceiver(queueName, new ServiceBusReceiverOptions());

    /// <summary>Makes a receiver of a queue.</summary>
    /// <param name="queueName">The queue.</param>
    /// <param name="options">How it works.</param>
    public virtual ServiceBusReceiver CreateReceiver(string queueName, ServiceBusReceiverOptions options)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        return new ServiceBusReceiver(queueName, options, this);
    }

    /// <summary>Makes a receiver of a subscription.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="subscriptionName">The subscription.</param>
    public virtual ServiceBusReceiver CreateReceiver(string topicName, string subscriptionName) =>
        CreateReceiver(topicName, subscriptionName, new ServiceBusReceiverOptions());

    /// <summary>Makes a receiver of a subscription.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="subscriptionName">The subscription.</param>
    /// <param name="options">How it works.</param>
    public virtual ServiceBusReceiver CreateReceiver(string topicName, string subscriptionName, ServiceBusReceiverOptions options) =>
        CreateReceiver(EntityPaths.Subscription(topicName, subscriptionName), options);

    /// <summary>Holds the next session of a queue that has messages and that nobody holds.</summary>
    /// <param name="queueName">The queue.</param>
    /// <param name="options">How the receiver works.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServiceBusException">There was none within the time allowed.</exception>
    public virtual Task<ServiceBusSessionReceiver> AcceptNextSessionAsync(
        string queueName, ServiceBusSessionReceiverOptions options = null, CancellationToken cancellationToken = default) =>
        AcceptNextAsync(queueName, options, cancellationToken);

    /// <summary>Holds the next session of a subscription that has messages and that nobody holds.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="subscriptionName">The subscription.</param>
    /// <param name="options">How the receiver works.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServiceBusException">There was none within the time allowed.</exception>
    public virtual Task<ServiceBusSessionReceiver> AcceptNextSessionAsync(
        string topicName, string subscriptionName, ServiceBusSessionReceiverOptions options = null, CancellationToken cancellationToken = default) =>
        AcceptNextAsync(EntityPaths.Subscription(topicName, subscriptionName), options, cancellationToken);

    /// <summary>Holds a session of a queue, with or without messages.</summary>
    /// <param name="queueName">The queue.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="options">How the receiver works.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServiceBusException">Another receiver holds it.</exception>
    public virtual Task<ServiceBusSessionReceiver> AcceptSessionAsync(
        string queueName, string sessionId, ServiceBusSessionReceiverOptions options = null, CancellationToken cancellationToken = default) =>
        AcceptAsync(queueName, sessionId, options, cancellationToken);

    /// <summary>Holds a session of a subscription, with or without messages.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="subscriptionName">The subscription.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="options">How the receiver works.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServiceBusException">Another receiver holds it.</exception>
    public virtual Task<ServiceBusSessionReceiver> AcceptSessionAsync(
        string topicName,
        string subscriptionName,
        string sessionId,
        ServiceBusSessionReceiverOptions options = null,
        CancellationToken cancellationToken = default) =>
        AcceptAsync(EntityPaths.Subscription(topicName, subscriptionName), sessionId, options, cancellationToken);

    /// <summary>Makes a processor of a queue.</summary>
    /// <param name="queueName">The queue.</param>
    public virtual ServiceBusProcessor CreateProcessor(string queueName) => CreateProcessor(queueName, new ServiceBusProcessorOptions());

    /// <summary>Makes a processor of a queue.</summary>
    /// <param name="queueName">The queue.</param>
    /// <param name="options">How it works.</param>
    public virtual ServiceBusProcessor CreateProcessor(string queueName, ServiceBusProcessorOptions options)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        return new ServiceBusProcessor(queueName, options, this);
    }

    /// <summary>Makes a processor of a subscription.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="subscriptionName">The subscription.</param>
    public virtual ServiceBusProcessor CreateProcessor(string topicName, string subscriptionName) =>
        CreateProcessor(topicName, subscriptionName, new ServiceBusProcessorOptions());

    /// <summary>Makes a processor of a subscription.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="subscriptionName">The subscription.</param>
    /// <param name="options">How it works.</param>
    public virtual ServiceBusProcessor CreateProcessor(string topicName, string subscriptionName, ServiceBusProcessorOptions options) =>
        CreateProcessor(EntityPaths.Subscription(topicName, subscriptionName), options);

    /// <summary>Makes a processor of the sessions of a queue.</summary>
    /// <param name="queueName">The queue.</param>
    /// <param name="options">How it works.</param>
    public virtual ServiceBusSessionProcessor CreateSessionProcessor(string queueName, ServiceBusSessionProcessorOptions options = null)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        return new ServiceBusSessionProcessor(queueName, options, this);
    }

    /// <summary>Makes a processor of the sessions of a subscription.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="subscriptionName">The subscription.</param>
    /// <param name="options">How it works.</param>
    public virtual ServiceBusSessionProcessor CreateSessionProcessor(
        string topicName, string subscriptionName, ServiceBusSessionProcessorOptions options = null) =>
        CreateSessionProcessor(EntityPaths.Subscription(topicName, subscriptionName), options);

    /// <summary>Closes the client; what it made fails from now on. The broker stays open.</summary>
    public virtual ValueTask DisposeAsync()
    {
        closed = true;
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private async Task<ServiceBusSessionReceiver> AcceptNextAsync(
        string path, ServiceBusSessionReceiverOptions options, CancellationToken cancellationToken)
    {
        var mode = options?.ReceiveMode ?? ServiceBusReceiveMode.PeekLock;
        var broker = Broker;
        var entity = broker.Entities.FindReceivable(path);
        var session = await PendingTake<SessionChannel>.TakeAsync(
            broker,
            entity,
            sessionId: null,
            () => SessionChannel.TryAcceptNextAsync(broker, entity, mode, only: null),
            TryTimeout,
            cancellationToken);
        return session is null
            ? throw new ServiceBusException(
                $"No session with messages was free within {TryTimeout}.", ServiceBusFailureReason.ServiceTimeout, path)
            : new ServiceBusSessionReceiver(this, session, options);
    }

    private async Task<ServiceBusSessionReceiver> AcceptAsync(
        string path, string sessionId, ServiceBusSessionReceiverOptions options, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(sessionId);
        cancellationToken.ThrowIfCancellationRequested();
        var broker = Broker;
        var mode = options?.ReceiveMode ?? ServiceBusReceiveMode.PeekLock;
        var session = await SessionChannel.AcceptAsync(broker, broker.Entities.FindReceivable(path), mode, sessionId);
        return new ServiceBusSessionReceiver(this, session, options);
    }
}
