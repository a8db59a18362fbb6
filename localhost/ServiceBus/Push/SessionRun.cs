using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.ServiceBus.Delivery;

namespace Ecom.LocalHost.ServiceBus.Push;

/// <summary>A session that is held: turn by turn its next messages go to the handler, until none are left.</summary>
internal sealed class SessionRun : IWorkItem, IDemand, IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly PushContext context;
    private readonly SessionChannel session;
    private readonly ServiceBusSessionReceiver receiver;
    private readonly Action<SessionRun> ended;
    private LockRenewal? renewal;
    private ITimer? idleTimer;
    private bool opened;
    private volatile bool idle;
    private bool idleEnded;
    private int handling;

    public SessionRun(PushContext context, SessionChannel session, Action<SessionRun> ended)
    {
        this.context = context;
        this.session = session;
        this.ended = ended;
        receiver = new ServiceBusSessionReceiver(session);
    }

    public string SessionId => session.SessionId;

    /// <summary>The first turn; later ones are queued by the turn before.</summary>
    public async Task RunAsync()
    {
        if (!opened)
        {
            opened = true;
            if (!await CallAsync(context.Options.SessionOpening, ServiceBusErrorSource.AcceptSession))
            {
                await EndAsync();
                return;
            }
        }

        await TurnAsync();
    }

    /// <summary>Messages came while the session was held without any.</summary>
    public Task<DemandOutcome> ServeAsync()
    {
        if (!HasMessages())
        {
            return Task.FromResult(DemandOutcome.Drained);
        }

        EndIdle();
        return Task.FromResult(DemandOutcome.Ended);
    }

    /// <summary>Looks again, if it waits for messages only.</summary>
    public void EndIdle()
    {
        lock (gate)
        {
            if (!idle)
            {
                return;
            }

            idle = false;
            idleTimer?.Dispose();
        }

        context.Dispatcher.Remove(this);
        context.Core.Scheduler.Queue(this);
    }

    /// <remarks>When the store cannot be asked, the next turn is to meet the fault and report it.</remarks>
    private bool HasMessages()
    {
        try
        {
            return session.Messages.HasReady();
        }
        catch (Exception)
        {
            return true;
        }
    }

    private async Task TurnAsync()
    {
        renewal?.Dispose();
        renewal = LockRenewal.OfSession(context, session, () => !idle);
        var taken = await TakeAsync();
        if (taken is { Count: > 0 })
        {
            Queue(taken);
        }
        else if (taken is not null && context.Options.SessionIdleTimeout > TimeSpan.Zero && !idleEnded && !context.Stopping.IsCancellationRequested)
        {
            StartIdle(context.Options.SessionIdleTimeout.Value);
        }
        else
        {
            await EndAsync();
        }
    }

    /// <returns>Null when the session cannot go on.</returns>
    private async Task<IReadOnlyList<ServiceBusReceivedMessage>?> TakeAsync()
    {
        if (context.Stopping.IsCancellationRequested || receiver.IsReleaseRequested)
        {
            return null;
        }

        try
        {
            return await session.Messages.TakeAsync(context.Options.MaxCallsPerSession * context.Options.MaxBatchSize);
        }
        catch (Exception fault)
        {
            await context.ReportAsync(fault, ServiceBusErrorSource.Receive);
            return null;
        }
    }

    private void Queue(IReadOnlyList<ServiceBusReceivedMessage> taken)
    {
        idleEnded = false;
        ServiceBusReceivedMessage[][] batches = [.. taken.Chunk(context.Options.MaxBatchSize)];
        handling = batches.Length;
        foreach (var batch in batches)
        {
            context.Core.Scheduler.Queue(() => HandleAsync(batch));
        }
    }

    private async Task HandleAsync(ServiceBusReceivedMessage[] batch)
    {
        await new HandlerRun(context, session.Messages, receiver, batch).RunAsync();
        if (Interlocked.Decrement(ref handling) == 0)
        {
            context.Core.Scheduler.Queue(this);
        }
    }

    private void StartIdle(TimeSpan limit)
    {
        lock (gate)
        {
            idle = true;
            idleTimer = context.Core.Clock.CreateTimer(
                static self => ((SessionRun)self!).IdleTimeIsUp(), this, limit, Timeout.InfiniteTimeSpan);
            context.Dispatcher.Add(this);
        }

        if (context.Stopping.IsCancellationRequested)
        {
            // The stop began meanwhile, and may have looked before this was idle.
            EndIdle();
        }
    }

    private void IdleTimeIsUp()
    {
        idleEnded = true;
        EndIdle();
    }

    private async Task EndAsync()
    {
        try
        {
            renewal?.Dispose();
            await CallAsync(context.Options.SessionClosing, ServiceBusErrorSource.CloseSession);
            await DisposeAsync();
        }
        catch (Exception fault)
        {
            await context.ReportAsync(fault, ServiceBusErrorSource.CloseSession);
        }
        finally
        {
            ended(this);
        }
    }

    /// <summary>Closes the receiver, which frees the session.</summary>
    public ValueTask DisposeAsync() => receiver.DisposeAsync();

    private async Task<bool> CallAsync(Func<ServiceBusSessionReceiver, CancellationToken, Task>? hook, ServiceBusErrorSource source)
    {
        try
        {
            await (hook?.Invoke(receiver, context.Stopping) ?? Task.CompletedTask);
            return true;
        }
        catch (Exception fault)
        {
            await context.ReportAsync(fault, source);
            return false;
        }
    }
}
