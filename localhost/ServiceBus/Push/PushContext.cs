using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Broker;
using Ecom.LocalHost.ServiceBus.Delivery;
using Ecom.LocalHost.ServiceBus.Entities;
using Ecom.LocalHost.Sqlite;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.ServiceBus.Push;

/// <summary>What the parts of one push subscription share, and the count of what still runs.</summary>
internal sealed class PushContext : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly BrokerCore core;
    private readonly Func<PushFault, Task> onFault;
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int running;

    public PushContext(
        BrokerCore core, Entity entity, PushOptions options, Func<PushDelivery, Task> handler, Func<PushFault, Task> onFault)
    {
        this.core = core;
        this.onFault = onFault;
        Entity = entity;
        Options = options;
        Handler = handler;
        Dispatcher = core.DispatcherOf(entity);
        Stopping = stopping.Token;
    }

    public BrokerCore Core => core;

    public Entity Entity { get; }

    public PushOptions Options { get; set; }

    public Func<PushDelivery, Task> Handler { get; }

    public EntityDispatcher Dispatcher { get; }

    public CancellationToken Stopping { get; }

    /// <summary>Notes that something runs which a stop must wait for.</summary>
    /// <returns>False when it must not start any more.</returns>
    public bool TryEnter()
    {
        lock (gate)
        {
            if (stopping.IsCancellationRequested)
            {
                return false;
            }

            running++;
            return true;
        }
    }

    /// <summary>Notes that something more runs on behalf of what runs already.</summary>
    public void Enter()
    {
        lock (gate)
        {
            running++;
        }
    }

    public void Exit()
    {
        lock (gate)
        {
            running--;
            EndWhenDrained();
        }
    }

    /// <summary>Begins to stop: from here on nothing starts, and what looks whether it may go on sees that it may not.</summary>
    public Task CancelAsync() => stopping.IsCancellationRequested ? Task.CompletedTask : stopping.CancelAsync();

    /// <summary>Waits until nothing runs any more.</summary>
    public Task DrainAsync()
    {
        lock (gate)
        {
            EndWhenDrained();
        }

        return drained.Task;
    }

    public void Dispose() => stopping.Dispose();

    /// <summary>Whether a fault only says that the store is gone: then everything ends without a word.</summary>
    public bool IsEnd(Exception fault) => fault is StoreKilledException || core.Stopping.IsCancellationRequested;

    /// <summary>Tells the application of a fault; what its own fault handler throws is logged.</summary>
    public async Task ReportAsync(Exception fault, ServiceBusErrorSource source)
    {
        if (IsEnd(fault))
        {
            return;
        }

        try
        {
            await onFault(new PushFault(fault, source));
        }
        catch (Exception second)
        {
            core.Logger.LogError(second, "The fault handler of {EntityPath} failed on a fault of {Source}", Entity.Path, source);
        }
    }

    /// <summary>Looks for messages again after a pause, when taking them failed.</summary>
    public void RetryLater(string? sessionId)
    {
        ITimer? timer = null;
        timer = core.Clock.CreateTimer(
            _ =>
            {
                Dispatcher.Wake(sessionId);
                timer?.Dispose();
            },
            state: null,
            TimeSpan.FromSeconds(1),
            Timeout.InfiniteTimeSpan);
    }

    private void EndWhenDrained()
    {
        if (running == 0 && stopping.IsCancellationRequested)
        {
            drained.TrySetResult();
        }
    }
}
