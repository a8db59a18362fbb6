#nullable disable

using Ecom.LocalHost.ServiceBus;
using Ecom.LocalHost.ServiceBus.Broker;
using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.ServiceBus.Push;

namespace Azure.Messaging.ServiceBus;

/// <summary>Pushes messages of a queue, subscription or dead-letter queue to a handler, while it is started.</summary>
public class ServiceBusProcessor : IAsyncDisposable
{
    private readonly ServiceBusClient client;
    private readonly ProcessorLifetime lifetime = new();
    private readonly ProcessorHandler<ProcessMessageEventArgs> messageHandler;
    private readonly ProcessorHandler<ProcessErrorEventArgs> errorHandler;
    private PushOptions push;
    private int prefetchCount;

    /// <summary>For mocks.</summary>
    protected ServiceBusProcessor()
    {
        messageHandler = new ProcessorHandler<ProcessMessageEventArgs>(nameof(ProcessMessageAsync), lifetime);
        errorHandler = new ProcessorHandler<ProcessErrorEventArgs>(nameof(ProcessErrorAsync), lifetime);
    }

    /// <summary>Makes a processor of a queue.</summary>
    /// <param name="client">The client.</param>
    /// <param name="queueName">The queue.</param>
    /// <param name="options">How it works.</param>
    protected ServiceBusProcessor(ServiceBusClient client, string queueName, ServiceBusProcessorOptions options)
        : this(queueName, options, client)
    {
    }

    /// <summary>Makes a processor of a subscription.</summary>
    /// <param name="client">The client.</param>
    /// <param name="topicName">The topic.</param>
    /// <param name="subscriptionName">The subscription.</param>
    /// <param name="options">How it works.</param>
    protected ServiceBusProcessor(ServiceBusClient client, string topicName, string subscriptionName, ServiceBusProcessorOptions options)
        : this(EntityPaths.Subscription(topicName, subscriptionName), options, client)
    {
    }

    internal ServiceBusProcessor(string path, ServiceBusProcessorOptions options, ServiceBusClient client)
        : this()
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        options ??= new ServiceBusProcessorOptions();
        this.client = client;
        var fullPath = EntityPaths.WithSubQueue(path, options.SubQueue);
        EntityPath = fullPath;
        Identifier = options.Identifier ?? $"{fullPath}-{Guid.NewGuid():N}";
        prefetchCount = options.PrefetchCount;
        push = new PushOptions
        {
            MaxConcurrency = options.MaxConcurrentCalls,
            ReceiveMode = options.ReceiveMode,
            AutoComplete = options.AutoCompleteMessages,
            MaxAutoLockRenewal = options.MaxAutoLockRenewalDuration,
        };
    }

    /// <summary>Handles a message. Must be set, once, before the processor starts.</summary>
    public event Func<ProcessMessageEventArgs, Task> ProcessMessageAsync
    {
        add => messageHandler.Add(value);
        remove => messageHandler.Remove(value);
    }

    /// <summary>Is told of faults. Must be set, once, before the processor starts.</summary>
    public event Func<ProcessErrorEventArgs, Task> ProcessErrorAsync
    {
        add => errorHandler.Add(value);
        remove => errorHandler.Remove(value);
    }

    /// <summary>The namespace.</summary>
    public virtual string FullyQualifiedNamespace => client.FullyQualifiedNamespace;

    /// <summary>The queue, subscription or dead-letter queue.</summary>
    public virtual string EntityPath { get; }

    /// <summary>The processor's name.</summary>
    public virtual string Identifier { get; }

    /// <summary>How a received message leaves the queue.</summary>
    public virtual ServiceBusReceiveMode ReceiveMode => push.ReceiveMode;

    /// <summary>How many messages were asked for ahead; the local broker needs none.</summary>
    public virtual int PrefetchCount => prefetchCount;

    /// <summary>Whether messages are pushed.</summary>
    public virtual bool IsProcessing => lifetime.IsStarted;

    /// <summary>How many handlers may run at a time.</summary>
    public virtual int MaxConcurrentCalls => push.MaxConcurrency;

    /// <summary>Whether a message whose handler ends without a fault is completed when the handler did not settle it.</summary>
    public virtual bool AutoCompleteMessages => push.AutoComplete;

    /// <summary>Whether the processor was closed.</summary>
    public virtual bool IsClosed => lifetime.IsClosed;

    /// <summary>For how long a lock is renewed while the handler runs.</summary>
    public virtual TimeSpan MaxAutoLockRenewalDuration => push.MaxAutoLockRenewal;

    /// <summary>Starts pushing messages.</summary>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="InvalidOperationException">A handler is missing, or the processor is started already.</exception>
    public virtual Task StartProcessingAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        messageHandler.Require();
        errorHandler.Require();
        lifetime.Start(() =>
        {
            var broker = client.Broker;
            return new PushSubscription(new(broker, FindEntity(broker), push, OnMessageAsync, OnFaultAsync));
        });
        return Task.CompletedTask;
    }

    /// <summary>Takes no more messages, and waits until running handlers have ended.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public virtual Task StopProcessingAsync(CancellationToken cancellationToken = default) => lifetime.StopAsync(cancellationToken);

    /// <summary>Stops, for good.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public virtual Task CloseAsync(CancellationToken cancellationToken = default) => lifetime.CloseAsync(cancellationToken);

    /// <summary>Changes how many handlers may run at a time.</summary>
    /// <param name="maxConcurrentCalls">How many; at least 1.</param>
    public void UpdateConcurrency(int maxConcurrentCalls)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxConcurrentCalls, 1);
        push = push with { MaxConcurrency = maxConcurrentCalls };
        lifetime.Current?.UpdateConcurrency(maxConcurrentCalls);
    }

    /// <summary>Changes how many messages are asked for ahead; the local broker needs none.</summary>
    /// <param name="prefetchCount">How many.</param>
    public void UpdatePrefetchCount(int prefetchCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(prefetchCount);
        this.prefetchCount = prefetchCount;
    }

    /// <summary>Stops, for good.</summary>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Calls the message handler.</summary>
    /// <param name="args">The message.</param>
    protected internal virtual Task OnProcessMessageAsync(ProcessMessageEventArgs args) => messageHandler.CallAsync(args);

    /// <summary>Calls the fault handler.</summary>
    /// <param name="args">The fault.</param>
    protected internal virtual Task OnProcessErrorAsync(ProcessErrorEventArgs args) => errorHandler.CallAsync(args);

    private Entity FindEntity(BrokerCore broker)
    {
        var entity = broker.Entities.FindReceivable(EntityPath);
        return entity.RequiresSession
            ? throw new InvalidOperationException($"'{EntityPath}' requires sessions: use a session processor.")
            : entity;
    }

    private Task OnMessageAsync(PushDelivery delivery) =>
        OnProcessMessageAsync(new ProcessMessageEventArgs(delivery.Messages[0], delivery.Receiver, Identifier, delivery.CancellationToken));

    private Task OnFaultAsync(PushFault fault) => OnProcessErrorAsync(
        new ProcessErrorEventArgs(fault.Exception, fault.Source, FullyQualifiedNamespace, EntityPath, Identifier, CancellationToken.None));
}
