using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Broker;
using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.ServiceBus.Store;

namespace Ecom.LocalHost.ServiceBus.Delivery;

/// <summary>What a receiver does with one entity, or with one session of it.</summary>
internal sealed class MessageChannel(BrokerCore core, Entity entity, ServiceBusReceiveMode mode, SessionLock? session)
{
    public Entity Entity => entity;

    public BrokerCore Core => core;

    public SessionLock? Session => session;

    public ServiceBusReceiveMode Mode => mode;

    /// <summary>Takes what is there now.</summary>
    public async Task<IReadOnlyList<ServiceBusReceivedMessage>> TakeAsync(int max)
    {
        if (session is null && entity.RequiresSession)
        {
            throw new InvalidOperationException(
                $"'{entity.Path}' requires sessions: accept a session to receive its messages.");
        }

        if (session is null && !HasReady())
        {
            return [];
        }

        var rows = await core.WriteAsync(write => session is null
            ? Taking.FromEntity(write, entity, mode, max)
            : Taking.FromSession(write, entity, session, mode, max));
        return [.. rows.Select(row => row.ToReceived(delivered: true))];
    }

    /// <summary>Whether there is something to take now.</summary>
    public bool HasReady() => core.Read(read => session is null
        ? MessageQueries.AnyReady(read, entity, core.Now)
        : MessageQueries.AnyReadyInSession(read, entity, session.SessionId, core.Now));

    /// <summary>Takes what is there, or waits for the first message.</summary>
    public async Task<IReadOnlyList<ServiceBusReceivedMessage>> ReceiveAsync(int max, TimeSpan wait, CancellationToken cancellationToken) =>
        await PendingTake<IReadOnlyList<ServiceBusReceivedMessage>>.TakeAsync(
            core,
            entity,
            session?.SessionId,
            async () => await TakeAsync(max) is { Count: > 0 } taken ? taken : null,
            wait,
            cancellationToken) ?? [];

    /// <summary>Takes deferred messages by their numbers, all or none.</summary>
    /// <exception cref="ServiceBusException">One of them is not there, not deferred, locked, or expired.</exception>
    public async Task<IReadOnlyList<ServiceBusReceivedMessage>> ReceiveDeferredAsync(IReadOnlyList<long> seqs)
    {
        var (rows, missing) = await core.WriteAsync(write => Taking.Deferred(write, entity, session, mode, seqs));
        return missing is null
            ? [.. rows.Select(row => row.ToReceived(delivered: true))]
            : throw new ServiceBusException(
                $"No deferred message with sequence number {missing} can be received.", ServiceBusFailureReason.MessageNotFound, entity.Path);
    }

    public IReadOnlyList<ServiceBusReceivedMessage> Peek(long fromSeq, int max)
    {
        var rows = core.Read(read => MessageQueries.Browse(read, entity, session?.SessionId, fromSeq, max));
        return [.. rows.Select(row => row.ToReceived(delivered: false))];
    }

    public Task CompleteAsync(ServiceBusReceivedMessage message) =>
        SettleAsync(message, write => Settling.Complete(write, entity, session, message));

    public Task AbandonAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? properties) =>
        SettleAsync(message, write => Settling.Abandon(write, entity, session, message, properties));

    public Task DeferAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? properties) =>
        SettleAsync(message, write => Settling.Defer(write, entity, session, message, properties));

    public Task DeadLetterAsync(ServiceBusReceivedMessage message, DeadLetterReason reason, IDictionary<string, object>? properties) =>
        SettleAsync(message, write => Settling.DeadLetter(write, entity, session, message, reason, properties));

    /// <summary>Gives messages back as if they had not been delivered.</summary>
    public Task ReturnAsync(IReadOnlyList<ServiceBusReceivedMessage> messages) =>
        core.WriteAsync(write =>
        {
            Settling.Return(write, entity, messages);
            return true;
        });

    public async Task RenewAsync(ServiceBusReceivedMessage message)
    {
        var until = await core.WriteAsync(write => Settling.Renew(write, entity, message));
        message.LockedUntil = new DateTimeOffset(until, TimeSpan.Zero);
    }

    private async Task SettleAsync(ServiceBusReceivedMessage message, Action<StoreWrite> settle)
    {
        if (mode == ServiceBusReceiveMode.ReceiveAndDelete)
        {
            throw new InvalidOperationException("A message that was received and deleted has no lock and cannot be settled.");
        }

        await core.WriteAsync(write =>
        {
            settle(write);
            return true;
        });
        message.IsSettled = true;
    }
}
