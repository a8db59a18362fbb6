#nullable disable

using System.Runtime.CompilerServices;
using Ecom.LocalHost.ServiceBus.Delivery;
using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.ServiceBus.Store;

namespace Azure.Messaging.ServiceBus;

/// <summary>Receives messages of a queue, subscription or dead-letter queue and settles them.</summary>
public class ServiceBusReceiver : IAsyncDisposable
{
    private static readonly TimeSpan DefaultWait = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource closing = new();
    private readonly ServiceBusClient client;
    private readonly MessageChannel fixedChannel;
    private long nextPeek = 1;

    /// <summary>For mocks.</summary>
    protected ServiceBusReceiver()
    {
    }

    /// <summary>Makes a receiver of a queue.</summary>
    /// <param name="client">The client.</param>
    /// <param name="queueName">The queue.</param>
    /// <param name="options">How it works.</param>
    protected ServiceBusReceiver(ServiceBusClient client, string queueName, ServiceBusReceiverOptions options)
        : this(queueName, options, client)
    {
    }

    /// <summary>Makes a receiver of a subscription.</summary>
    /// <param name="client">The client.</param>
    /// <param name="topicName">The topic.</param>
    /// <param name="subscriptionName">The subscription.</param>
    /// <param name="options">How it works.</param>
    protected ServiceBusReceiver(ServiceBusClient client, string topicName, string subscriptionName, ServiceBusReceiverOptions options)
        : this(EntityPaths.Subscription(topicName, subscriptionName), options, client)
    {
    }

    internal ServiceBusReceiver(string path, ServiceBusReceiverOptions options, ServiceBusClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        this.client = client;
        ReceiveMode = options?.ReceiveMode ?? ServiceBusReceiveMode.PeekLock;
        PrefetchCount = options?.PrefetchCount ?? 0;
        var fullPath = EntityPaths.WithSubQueue(path, options?.SubQueue ?? SubQueue.None);
        EntityPath = fullPath;
        Identifier = options?.Identifier ?? $"{fullPath}-{Guid.NewGuid():N}";
    }

    /// <summary>A receiver of messages that were taken already, or of a session that is held.</summary>
    internal ServiceBusReceiver(MessageChannel channel, ServiceBusClient client = null, string identifier = null, int prefetchCount = 0)
    {
        this.client = client;
        fixedChannel = channel;
        ReceiveMode = channel.Mode;
        PrefetchCount = prefetchCount;
        EntityPath = channel.Entity.Path;
        Identifier = identifier ?? $"{channel.Entity.Path}-{Guid.NewGuid():N}";
    }

    /// <summary>The namespace.</summary>
    public virtual string FullyQualifiedNamespace => client?.FullyQualifiedNamespace ?? fixedChannel.Core.Options.Namespace;

    /// <summary>The queue, subscription or dead-letter queue.</summary>
    public virtual string EntityPath { get; }

    /// <summary>How a received message leaves the queue.</summary>
    public virtual ServiceBusReceiveMode ReceiveMode { get; }

    /// <summary>How many messages were asked for ahead; the local broker needs none.</summary>
    public virtual int PrefetchCount { get; }

    /// <summary>The receiver's name.</summary>
    public virtual string Identifier { get; }

    /// <summary>Whether the receiver was closed.</summary>
    public virtual bool IsClosed => closing.IsCancellationRequested;

    private MessageChannel Channel
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            if (fixedChannel is not null)
            {
                return fixedChannel;
            }

            var broker = client.Broker;
            return new MessageChannel(broker, broker.Entities.FindReceivable(EntityPath), ReceiveMode, session: null);
        }
    }

    /// <summary>Receives a message.</summary>
    /// <param name="maxWaitTime">How long to wait for one; the client's time-out when not given.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Null when there was none.</returns>
    public virtual async Task<ServiceBusReceivedMessage> ReceiveMessageAsync(
        TimeSpan? maxWaitTime = null, CancellationToken cancellationToken = default) =>
        await ReceiveMessagesAsync(maxMessages: 1, maxWaitTime, cancellationToken) is [var message] ? message : null;

    /// <summary>Receives what is there, or waits for the first message.</summary>
    /// <param name="maxMessages">How many at most.</param>
    /// <param name="maxWaitTime">How long to wait for the first one; the client's time-out when not given.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Empty when there was none.</returns>
    public virtual async Task<IReadOnlyList<ServiceBusReceivedMessage>> ReceiveMessagesAsync(
        int maxMessages, TimeSpan? maxWaitTime = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxMessages, 1);
        if (maxWaitTime < TimeSpan.Zero || (maxWaitTime == TimeSpan.Zero && PrefetchCount == 0))
        {
            throw new ArgumentOutOfRangeException(nameof(maxWaitTime), maxWaitTime, "The wait must be longer than zero.");
        }

        var channel = Channel;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, closing.Token);
        return await channel.ReceiveAsync(maxMessages, maxWaitTime ?? client?.TryTimeout ?? DefaultWait, ended.Token);
    }

    /// <summary>Receives messages one after the other until cancelled or closed.</summary>
    /// <param name="cancellationToken">Ends the receiving.</param>
    public virtual async IAsyncEnumerable<ServiceBusReceivedMessage> ReceiveMessagesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            if (await ReceiveMessageAsync(maxWaitTime: null, cancellationToken) is { } message)
            {
                yield return message;
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Receives a deferred message.</summary>
    /// <param name="sequenceNumber">Its number.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServiceBusException">There is no such message.</exception>
    public virtual async Task<ServiceBusReceivedMessage> ReceiveDeferredMessageAsync(
        long sequenceNumber, CancellationToken cancellationToken = default) =>
        (await ReceiveDeferredMessagesAsync([sequenceNumber], cancellationToken))[0];

    /// <summary>Receives deferred messages, all or none.</summary>
    /// <param name="sequenceNumbers">Their numbers.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServiceBusException">One of them is not there.</exception>
    public virtual Task<IReadOnlyList<ServiceBusReceivedMessage>> ReceiveDeferredMessagesAsync(
        IEnumerable<long> sequenceNumbers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sequenceNumbers);
        cancellationToken.ThrowIfCancellationRequested();
        return Channel.ReceiveDeferredAsync([.. sequenceNumbers]);
    }

    /// <summary>Looks at the next message without taking it.</summary>
    /// <param name="fromSequenceNumber">Where to look from; after the last one peeked when not given.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when there is none.</returns>
    public virtual async Task<ServiceBusReceivedMessage> PeekMessageAsync(
        long? fromSequenceNumber = null, CancellationToken cancellationToken = default) =>
        await PeekMessagesAsync(maxMessages: 1, fromSequenceNumber, cancellationToken) is [var message] ? message : null;

    /// <summary>Looks at messages without taking them: locked, deferred and scheduled ones too.</summary>
    /// <param name="maxMessages">How many at most.</param>
    /// <param name="fromSequenceNumber">Where to look from; after the last one peeked when not given.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual Task<IReadOnlyList<ServiceBusReceivedMessage>> PeekMessagesAsync(
        int maxMessages, long? fromSequenceNumber = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxMessages, 1);
        cancellationToken.ThrowIfCancellationRequested();
        var found = Channel.Peek(fromSequenceNumber ?? Interlocked.Read(ref nextPeek), maxMessages);
        if (found.Count > 0)
        {
            Interlocked.Exchange(ref nextPeek, found[^1].SequenceNumber + 1);
        }

        return Task.FromResult(found);
    }

    /// <summary>The message is done: it never comes back.</summary>
    /// <param name="message">A message that this receiver locked.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default) =>
        Settle(message, cancellationToken).CompleteAsync(message);

    /// <summary>Gives the message back for another delivery.</summary>
    /// <param name="message">A message that this receiver locked.</param>
    /// <param name="propertiesToModify">Application properties to change.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task AbandonMessageAsync(
        ServiceBusReceivedMessage message, IDictionary<string, object> propertiesToModify = null, CancellationToken cancellationToken = default) =>
        Settle(message, cancellationToken).AbandonAsync(message, propertiesToModify);

    /// <summary>Sets the message aside; it is received again by its sequence number only.</summary>
    /// <param name="message">A message that this receiver locked.</param>
    /// <param name="propertiesToModify">Application properties to change.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task DeferMessageAsync(
        ServiceBusReceivedMessage message, IDictionary<string, object> propertiesToModify = null, CancellationToken cancellationToken = default) =>
        Settle(message, cancellationToken).DeferAsync(message, propertiesToModify);

    /// <summary>Gives the message up.</summary>
    /// <param name="message">A message that this receiver locked.</param>
    /// <param name="propertiesToModify">Application properties to change.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message, IDictionary<string, object> propertiesToModify = null, CancellationToken cancellationToken = default) =>
        Settle(message, cancellationToken).DeadLetterAsync(message, new DeadLetterReason(null, null), propertiesToModify);

    /// <summary>Gives the message up, with the reason.</summary>
    /// <param name="message">A message that this receiver locked.</param>
    /// <param name="deadLetterReason">Why, as a code.</param>
    /// <param name="deadLetterErrorDescription">Why, in words.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        string deadLetterReason,
        string deadLetterErrorDescription = null,
        CancellationToken cancellationToken = default) =>
        DeadLetterMessageAsync(message, propertiesToModify: null, deadLetterReason, deadLetterErrorDescription, cancellationToken);

    /// <summary>Gives the message up, with the reason.</summary>
    /// <param name="message">A message that this receiver locked.</param>
    /// <param name="propertiesToModify">Application properties to change.</param>
    /// <param name="deadLetterReason">Why, as a code.</param>
    /// <param name="deadLetterErrorDescription">Why, in words.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    public virtual Task DeadLetterMessageAsync(
        ServiceBusReceivedMessage message,
        IDictionary<string, object> propertiesToModify,
        string deadLetterReason,
        string deadLetterErrorDescription = null,
        CancellationToken cancellationToken = default) =>
        Settle(message, cancellationToken)
            .DeadLetterAsync(message, new DeadLetterReason(deadLetterReason, deadLetterErrorDescription), propertiesToModify);

    /// <summary>Holds the message for another lock duration.</summary>
    /// <param name="message">A message that this receiver locked.</param>
    /// <param name="cancellationToken">Gives up before it is done.</param>
    /// <exception cref="ServiceBusException">The lock is lost.</exception>
    /// <exception cref="InvalidOperationException">The message belongs to a session: renew the session's lock.</exception>
    public virtual Task RenewMessageLockAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default)
    {
        var channel = Settle(message, cancellationToken);
        return channel.Session is null && channel.Mode == ServiceBusReceiveMode.PeekLock
            ? channel.RenewAsync(message)
            : throw new InvalidOperationException("The message has no lock of its own to renew.");
    }

    /// <summary>Closes the receiver and ends its waits. Locked messages stay locked until their time.</summary>
    /// <param name="cancellationToken">Without effect: closing does not wait.</param>
    public virtual async Task CloseAsync(CancellationToken cancellationToken = default)
    {
        if (!IsClosed)
        {
            await closing.CancelAsync();
            await ReleaseAsync();
        }
    }

    /// <summary>Closes the receiver.</summary>
    public virtual async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back what the receiver holds beside messages.</summary>
    private protected virtual Task ReleaseAsync() => Task.CompletedTask;

    private MessageChannel Settle(ServiceBusReceivedMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        return Channel;
    }
}
