using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.ServiceBus.Delivery;

namespace Ecom.LocalHost.ServiceBus.Push;

/// <summary>Takes messages of an entity without sessions, as many as handlers are free.</summary>
internal sealed class MessagePump(PushContext context) : IPump
{
    private readonly MessageChannel channel = new(context.Core, context.Entity, context.Options.ReceiveMode, session: null);
    private int busy;

    public string? SessionId => null;

    public async Task<DemandOutcome> ServeAsync()
    {
        if (!context.TryEnter())
        {
            return DemandOutcome.Ended;
        }

        try
        {
            return await TakeAsync();
        }
        catch (Exception fault) when (context.IsEnd(fault))
        {
            return DemandOutcome.Ended;
        }
        catch (Exception fault)
        {
            await context.ReportAsync(fault, ServiceBusErrorSource.Receive);
            context.RetryLater(sessionId: null);
            return DemandOutcome.Drained;
        }
        finally
        {
            context.Exit();
        }
    }

    public void Stop()
    {
    }

    private async Task<DemandOutcome> TakeAsync()
    {
        var options = context.Options;
        var wanted = (options.MaxConcurrency - Volatile.Read(ref busy)) * options.MaxBatchSize;
        if (wanted <= 0)
        {
            return DemandOutcome.Full;
        }

        var taken = await channel.TakeAsync(wanted);
        if (context.Stopping.IsCancellationRequested && options.ReceiveMode == ServiceBusReceiveMode.PeekLock)
        {
            await channel.ReturnAsync(taken);
            return DemandOutcome.Ended;
        }

        foreach (var batch in taken.Chunk(options.MaxBatchSize))
        {
            Interlocked.Increment(ref busy);
            context.Enter();
            context.Core.Scheduler.Queue(() => HandleAsync(batch));
        }

        return taken.Count < wanted ? DemandOutcome.Drained : DemandOutcome.Full;
    }

    private async Task HandleAsync(ServiceBusReceivedMessage[] batch)
    {
        try
        {
            using var renewal = LockRenewal.OfMessages(context, channel, batch);
            await new HandlerRun(context, channel, new ServiceBusReceiver(channel), batch).RunAsync();
        }
        finally
        {
            Interlocked.Decrement(ref busy);
            context.Dispatcher.Wake(sessionId: null);
            context.Exit();
        }
    }
}
