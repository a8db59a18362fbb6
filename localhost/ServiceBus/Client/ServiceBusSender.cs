#nullable disable

using Ecom.LocalHost.ServiceBus.Broker;
using Ecom.LocalHost.ServiceBus.Diagnostics;
using Ecom.LocalHost.ServiceBus.Store;

namespace Azure.Messaging.ServiceBus;

/// <summary>Sends messages to a queue or topic. When a send ends, the messages are on disk.</summary>
public class ServiceBusSender : IAsyncDisposable
{
    private readonly ServiceBusClient client;
    private volatile bool closed;

    /// <summary>For mocks.</summary>
    protected ServiceBusSender()
    {
    }

    /// <summary>Makes a sender.</summary>
    /// <param name="client">The client.</param>
    /// <param name="queueOrTopicName">Where it sends to.</param>
    protected ServiceBusSender(ServiceBusClient client, string queueOrTopicName)
        : this(queueOrTopicName, new ServiceBusSenderOptions(), client)
    {
    }

    /// <summary>Makes a sender.</summary>
    /// <param name="client">The client.</param>
    /// <param name="queueOrTopicName">Where it sends to.</param>
    /// <param name="options">How it works.</param>
    protected ServiceBusSender(ServiceBusClient client, string queueOrTopicName, ServiceBusSenderOptions options)
        : this(queueOrTopicName, options, client)
    {
    }

    internal ServiceBusSender(string queueOrTopicName, ServiceBusSenderOptions options, ServiceBusClient client)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(queueOrTopicName);
        this.client = client;
        EntityPath = queueOrTopicName;
        Identifier = options?.Identifier ?? $"{queueOrTopicName}-{Guid.NewGuid():N}";
    }

    /// <summary>The namespace.</summary>
    public virtual string FullyQualifiedNamespace => client.FullyQualifiedNamespace;

    /// <summary>The queue or topic.</summary>
    public virtual string EntityPath { get; }

    /// <summary>The sender's name.</summary>
    public virtual string Identifier { get; }

    /// <summary>Whether the sender was closed.</summary>
    public virtual bool IsClosed => closed;

    private BrokerCore Broker
    {
        get
        {
            ObjectDisposedException.ThrowIf(closed, this);
            return client.Broker;
        }
    }

    /// <summary>Sends a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up before it is sent.</param>
    /// <exception cref="ServiceBusException">The entity is unknown or full, or the message too large.</exception>
    public virtual Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        return AcceptAsync([message], scheduledAt: null, cancellationToken);
    }

    /// <summary>Sends messages, all or none.</summary>
    /// <param name="messages">The messages; together at most as large as one may be.</param>
    /// <param name="cancellationToken">Gives up before they are sent.</param>
    /// <exception cref="ServiceBusException">The entity is unknown or full, or the messages too large.</exception>
    public virtual Task SendMessagesAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return AcceptAsync([.. messages], scheduledAt: null, cancellationToken);
    }

    /// <summary>Sends a batch, all or none.</summary>
    /// <param name="messageBatch">The messages.</param>
    /// <param name="cancellationToken">Gives up before they are sent.</param>
    /// <exception cref="ServiceBusException">The entity is unknown or full.</exception>
    public virtual Task SendMessagesAsync(ServiceBusMessageBatch messageBatch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messageBatch);
        return AcceptAsync([.. messageBatch.Messages], scheduledAt: null, cancellationToken);
    }

    /// <summary>Makes an empty batch of the size that the broker allows.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public virtual ValueTask<ServiceBusMessageBatch> CreateMessageBatchAsync(CancellationToken cancellationToken = default) =>
        CreateMessageBatchAsync(new CreateMessageBatchOptions(), cancellationToken);

    /// <summary>Makes an empty batch.</summary>
    /// <param name="options">Its size.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The broker does not allow the size.</exception>
    public virtual ValueTask<ServiceBusMessageBatch> CreateMessageBatchAsync(
        CreateMessageBatchOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        var most = Broker.Options.MaxMessageSizeInBytes;
        var size = options.MaxSizeInBytes ?? most;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, most, nameof(options));
        return ValueTask.FromResult(new ServiceBusMessageBatch(size));
    }

    /// <summary>Sends a message that becomes available later.</summary>
    /// <param name="message">The message.</param>
    /// <param name="scheduledEnqueueTime">When.</param>
    /// <param name="cancellationToken">Gives up before it is sent.</param>
    /// <returns>The number by which it can be cancelled until then.</returns>
    public virtual async Task<long> ScheduleMessageAsync(
        ServiceBusMessage message, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        return (await AcceptAsync([message], scheduledEnqueueTime, cancellationToken))[0];
    }

    /// <summary>Sends messages that become available later, all or none.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="scheduledEnqueueTime">When.</param>
    /// <param name="cancellationToken">Gives up before they are sent.</param>
    /// <returns>The numbers by which they can be cancelled until then.</returns>
    public virtual async Task<IReadOnlyList<long>> ScheduleMessagesAsync(
        IEnumerable<ServiceBusMessage> messages, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return await AcceptAsync([.. messages], scheduledEnqueueTime, cancellationToken);
    }

    /// <summary>Takes back a scheduled message.</summary>
    /// <param name="sequenceNumber">Its number.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServiceBusException">No scheduled message has that number.</exception>
    public virtual Task CancelScheduledMessageAsync(long sequenceNumber, CancellationToken cancellationToken = default) =>
        CancelScheduledMessagesAsync([sequenceNumber], cancellationToken);

    /// <summary>Takes back scheduled messages, all or none.</summary>
    /// <param name="sequenceNumbers">Their numbers.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServiceBusException">No scheduled message has one of the numbers.</exception>
    public virtual Task CancelScheduledMessagesAsync(IEnumerable<long> sequenceNumbers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sequenceNumbers);
        cancellationToken.ThrowIfCancellationRequested();
        var broker = Broker;
        var entity = broker.Entities.FindSendable(EntityPath);
        long[] numbers = [.. sequenceNumbers];
        return broker.WriteAsync(write =>
        {
            Scheduled.Cancel(write, entity, numbers);
            return true;
        });
    }

    /// <summary>Closes the sender.</summary>
    /// <param name="cancellationToken">Without effect: closing does not wait.</param>
    public virtual Task CloseAsync(CancellationToken cancellationToken = default)
    {
        closed = true;
        return Task.CompletedTask;
    }

    /// <summary>Closes the sender.</summary>
    public virtual async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    private async Task<IReadOnlyList<long>> AcceptAsync(
        IReadOnlyList<ServiceBusMessage> messages, DateTimeOffset? scheduledAt, CancellationToken cancellationToken)
    {
        var broker = Broker;
        var entity = broker.Entities.FindSendable(EntityPath);
        foreach (var message in messages)
        {
            MessageTraces.Instrument(message, EntityPath);
        }

        var outgoing = OutgoingBatch.Prepare(messages, scheduledAt, entity, broker.Options.MaxMessageSizeInBytes);
        cancellationToken.ThrowIfCancellationRequested();
        return outgoing.Count == 0
            ? []
            : await broker.WriteAsync(write => Intake.Accept(write, entity, outgoing));
    }
}
