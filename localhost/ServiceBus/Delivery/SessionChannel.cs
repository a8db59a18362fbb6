using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Broker;
using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.ServiceBus.Store;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.ServiceBus.Delivery;

/// <summary>A session that is held: its lock, its state and its messages.</summary>
internal sealed class SessionChannel
{
    private readonly BrokerCore core;
    private readonly Entity entity;
    private readonly SessionLock held;
    private long lockedUntil;

    private SessionChannel(BrokerCore core, Entity entity, ServiceBusReceiveMode mode, (SessionLock Lock, long Until) accepted)
    {
        this.core = core;
        this.entity = entity;
        held = accepted.Lock;
        lockedUntil = accepted.Until;
        Messages = new MessageChannel(core, entity, mode, held);
    }

    public MessageChannel Messages { get; }

    public string SessionId => held.SessionId;

    public DateTimeOffset LockedUntil => new(Interlocked.Read(ref lockedUntil), TimeSpan.Zero);

    public static async Task<SessionChannel> AcceptAsync(BrokerCore core, Entity entity, ServiceBusReceiveMode mode, string sessionId)
    {
        Require(entity);
        return new SessionChannel(core, entity, mode, await core.WriteAsync(write => SessionLocks.Accept(write, entity, sessionId)));
    }

    /// <summary>Holds the next session that has messages and is free; null when there is none.</summary>
    public static async Task<SessionChannel?> TryAcceptNextAsync(
        BrokerCore core, Entity entity, ServiceBusReceiveMode mode, IReadOnlyCollection<string>? only)
    {
        Require(entity);
        if (core.Read(read => SessionLocks.NextReady(read, entity, only)) is null)
        {
            return null;
        }

        return await core.WriteAsync(write => SessionLocks.AcceptNext(write, entity, only)) is { } accepted
            ? new SessionChannel(core, entity, mode, accepted)
            : null;
    }

    public async Task RenewAsync() =>
        Interlocked.Exchange(ref lockedUntil, await core.WriteAsync(write => SessionLocks.Renew(write, entity, held)));

    public Task<byte[]?> GetStateAsync() => core.WriteAsync(write => SessionLocks.GetState(write, entity, held));

    public Task SetStateAsync(byte[]? state) => core.WriteAsync(write =>
    {
        SessionLocks.SetState(write, entity, held, state);
        return true;
    });

    /// <summary>Frees the session. A broker that closed meanwhile has ended its locks anyway.</summary>
    public async Task ReleaseAsync()
    {
        try
        {
            await core.WriteAsync(write => SessionLocks.Release(write, entity, held));
        }
        catch (Exception closed) when (closed is StoreKilledException || core.Stopping.IsCancellationRequested)
        {
            // Nothing is left to free.
        }
    }

    private static void Require(Entity entity)
    {
        if (!entity.RequiresSession)
        {
            throw new InvalidOperationException($"'{entity.Path}' does not require sessions: receive its messages without one.");
        }
    }
}
