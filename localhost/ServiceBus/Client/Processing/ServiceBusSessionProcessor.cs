#nullable disable

using Ecom.LocalHost.ServiceBus;
using Ecom.LocalHost.ServiceBus.Broker;
using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.ServiceBus.Push;

namespace Azure.Messaging.ServiceBus;

/// <summary>Pushes messages session by session, each session's in their order, to a handler, while it is started.</summary>
public class ServiceBusSessionProcessor : IAsyncDisposable
{
    private readonly ServiceBusClient client;
    private readonly ProcessorLifetime lifetime = new();
    private readonly ProcessorHandler<ProcessSessionMessageEventArgs> messageHandler;
    private readonly ProcessorHandler<ProcessErrorEventArgs> errorHandler;
    private readonly ProcessorHandler<ProcessSessionEventArgs> openingHandler;
    private readonly ProcessorHandler<ProcessSessionEventArgs> closingHandler;
    private PushOptions push;
    private int prefetchCount;

    /// <summary>For mocks.</summary>
    protected ServiceBusSessionProcessor()
    {
        messageHandler = new ProcessorHandler<ProcessSessionMessageEventArgs>(nameof(ProcessMessageAsync), lifetime);
        errorHandler = new ProcessorHandler<ProcessErrorEventArgs>(nameof(ProcessErrorAsync), lifetime);
        openingHandler = new ProcessorHandler<ProcessSessionEventArgs>(nameof(SessionInitializingAsync), lifetime);
        closingHandler = new ProcessorHandler<ProcessSessionEventArgs>(nameof(SessionClosingAsync), lifetime);
    }

    /// <summary>Makes a processor of a queue.</summary>
    /// <param name="client">The client.</param>
    /// <param name="queueName">The queue.</param>
    /// <param name="options">How it works.</param>
    protected ServiceBusSessionProcessor(ServiceBusClient client, string queueName, ServiceBusSessionProcessorOptions options)
        : this(queueName, options, client)
    {
    }

    /// <summary>Makes a processor of a subscription.</summary>
    /// <param name="client">The client.</param>
    /// <param name="topicName">The topic.</param>
    /// <param name="subscriptionName">The subscription.</param>
    /// <param name="options">How it works.</param>
    protected ServiceBusSessionProcessor(
        ServiceBusClient client, string topicName, string subscriptionName, ServiceBusSessionProcessorOptions options)
        : this(EntityPaths.Subscription(topicName, subscriptionName), options, client)
    {
    }

    internal ServiceBusSessionProcessor(string path, ServiceBusSessionProcessorOptions options, ServiceBusClient client)
        : this()
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        options ??= new ServiceBusSessionProcessorOptions();
        this.client = client;
        EntityPath = path;
        Identifier = options.Identifier ?? $"{path}-{Guid.NewGuid():N}";
        prefetchCount = options.PrefetchCount;
        push = new PushOptions
        {
            MaxConcurrency = options.MaxConcurrentSessions,
            MaxCallsPerSession = options.MaxConcurrentCallsPerSession,
            ReceiveMode = options.ReceiveMode,
            AutoComplete = options.AutoCompleteMessages,
            MaxAutoLockRenewal = options.MaxAutoLockRenewalDuration,
            SessionIdleTimeout = options.SessionIdleTimeout,
            SessionIds = options.SessionIds.Count > 0 ? [.. options.SessionIds] : null,
            SessionOpening = (receiver, token) => OnSessionInitializingAsync(new ProcessSessionEventArgs(receiver, Identifier, token)),
            SessionClosing = (receiver, token) => OnSessionClosingAsync(new ProcessSessionEventArgs(receiver, Identifier, token)),
        };
    }

    /// <summary>Handles a message. Must be set, once, before the processor starts.</summary>
    public event Func<ProcessSessionMessageEventArgs, Task> ProcessMessageAsync
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

    /// <summary>Called when a session was accepted, before its first message.</summary>
    public event Func<ProcessSessionEventArgs, Task> SessionInitializingAsync
    {
        add => openingHandler.Add(value);
        remove => openingHandler.Remove(value);
    }

    /// <summary>Called before a session is released.</summary>
    public event Func<ProcessSessionEventArgs, Task> SessionClosingAsync
    {
        add => closingHandler.Add(value);
        remove => closingHandler.Remove(value);
    }

    /// <summary>The namespace.</summary>
    public virtual string FullyQualifiedNamespace => client.FullyQualifiedNamespace;

    /// <summary>The queue or subscription.</summary>
    public virtual string EntityPath { get; }

    /// <summary>The processor's name.</summary>
    public virtual string Identifier { get; }

    /// <summary>How a received message leaves the queue.</summary>
    public virtual ServiceBusReceiveMode ReceiveMode => push.ReceiveMode;

    /// <summary>How many messages were asked for ahead; the local broker needs none.</summary>
    public virtual int PrefetchCount => prefetchCount;

    /// <summary>Whether messages are pushed.</summary>
    public virtual bool IsProcessing => lifetime.IsStarted;

    /// <summary>How many sessions are processed at a time.</summary>
    public virtual int MaxConcurrentSessions => push.MaxConcurrency;

    /// <summary>How many handlers may run at a time for one session.</summary>
    public virtual int MaxConcurrentCallsPerSession => push.MaxCallsPerSession;

    /// <summary>Whether a message whose handler ends without a fault is completed when the handler did not settle it.</summary>
    public virtual bool AutoCompleteMessages => push.AutoComplete;

    /// <summary>How long a session without messages is held.</summary>
    public virtual TimeSpan? SessionIdleTimeout => push.SessionIdleTimeout;

    /// <summary>Whether the processor was closed.</summary>
    public virtual bool IsClosed => lifetime.IsClosed;

    /// <summary>For how long a session's lock is renewed while it is processed.</summary>
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

    /// <summary>Takes no more messages, waits until running handlers have ended, and releases the sessions.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public virtual Task StopProcessingAsync(CancellationToken cancellationToken = default) => lifetime.StopAsync(cancellationToken);

    /// <summary>Stops, for good.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public virtual Task CloseAsync(CancellationToken cancellationToken = default) => lifetime.CloseAsync(cancellationToken);

    /// <summary>Changes how much runs at a time.</summary>
    /// <param name="maxConcurrentSessions">How many sessions; at least 1.</param>
    /// <param name="maxConcurrentCallsPerSession">How many handlers of one session; at least 1.</param>
    public void UpdateConcurrency(int maxConcurrentSessions, int maxConcurrentCallsPerSession)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxConcurrentSessions, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxConcurrentCallsPerSession, 1);
        push = push with { MaxConcurrency = maxConcurrentSessions, MaxCallsPerSession = maxConcurrentCallsPerSession };
        lifetime.Current?.UpdateConcurrency(maxConcurrentSessions, maxConcurrentCallsPerSession);
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
    protected internal virtual Task OnProcessSessionMessageAsync(ProcessSessionMessageEventArgs args) => messageHandler.CallAsync(args);

    /// <summary>Calls the fault handler.</summary>
    /// <param name="args">The fault.</param>
    protected internal virtual Task OnProcessErrorAsync(ProcessErrorEventArgs args) => errorHandler.CallAsync(args);

    /// <summary>Calls the handler for accepted sessions.</summary>
    /// <param name="args">The session.</param>
    protected internal virtual Task OnSessionInitializingAsync(ProcessSessionEventArgs args) => openingHandler.CallAsync(args);

    /// <summary>Calls the handler for sessions about to be released.</summary>
    /// <param name="args">The session.</param>
    protected internal virtual Task OnSessionClosingAsync(ProcessSessionEventArgs args) => closingHandler.CallAsync(args);

    private Entity FindEntity(BrokerCore broker)
    {
        var entity = broker.Entities.FindReceivable(EntityPath);
        return entity.RequiresSession
            ? entity
            : throw new InvalidOperationException($"'{EntityPath}' does not require sessions: use a processor without.");
    }

    private Task OnMessageAsync(PushDelivery delivery) => OnProcessSessionMessageAsync(new ProcessSessionMessageEventArgs(
        delivery.Messages[0], (ServiceBusSessionReceiver)delivery.Receiver, Identifier, delivery.CancellationToken));

    private Task OnFaultAsync(PushFault fault) => OnProcessErrorAsync(
        new ProcessErrorEventArgs(fault.Exception, fault.Source, FullyQualifiedNamespace, EntityPath, Identifier, CancellationToken.None));
}
