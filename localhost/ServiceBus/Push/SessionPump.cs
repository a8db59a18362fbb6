using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Delivery;

namespace Ecom.LocalHost.ServiceBus.Push;

/// <summary>Accepts sessions that have messages, as many as may be held at a time.</summary>
internal sealed class SessionPump(PushContext context) : IPump
{
    private readonly Lock gate = new();
    private readonly HashSet<SessionRun> held = [];

    public string? SessionId => null;

    public async Task<DemandOutcome> ServeAsync()
    {
        if (!context.TryEnter())
        {
            return DemandOutcome.Ended;
        }

        try
        {
            return await AcceptAsync();
        }
        catch (Exception fault) when (context.IsEnd(fault))
        {
            return DemandOutcome.Ended;
        }
        catch (Exception fault)
        {
            await context.ReportAsync(fault, ServiceBusErrorSource.AcceptSession);
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
        SessionRun[] runs;
        lock (gate)
        {
            runs = [.. held];
        }

        foreach (var run in runs)
        {
            run.EndIdle();
        }
    }

    private async Task<DemandOutcome> AcceptAsync()
    {
        while (HasRoom())
        {
            var options = context.Options;
            var accepted = await SessionChannel.TryAcceptNextAsync(context.Core, context.Entity, options.ReceiveMode, options.SessionIds);
            if (accepted is null)
            {
                return DemandOutcome.Drained;
            }

            Start(accepted);
        }

        return DemandOutcome.Full;
    }

    private bool HasRoom()
    {
        lock (gate)
        {
            return held.Count < context.Options.MaxConcurrency && !context.Stopping.IsCancellationRequested;
        }
    }

    private void Start(SessionChannel accepted)
    {
        var run = new SessionRun(context, accepted, Ended);
        lock (gate)
        {
            held.Add(run);
        }

        context.Enter();
        context.Core.Scheduler.Queue(run);
    }

    private void Ended(SessionRun run)
    {
        lock (gate)
        {
            held.Remove(run);
        }

        context.Dispatcher.Wake(sessionId: null);
        context.Exit();
    }
}
