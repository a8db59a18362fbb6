using Ecom.LocalHost.ServiceBus.Broker;

namespace Ecom.LocalHost.ServiceBus.Delivery;

/// <summary>A caller that waits until it can take something, for a limited time.</summary>
/// <remarks>While a take is under way, giving up waits for it: what was taken is never lost.</remarks>
internal sealed class PendingTake<T> : IDemand
    where T : class
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource<T?> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<Task<T?>> tryTake;
    private Action? giveUp;
    private bool taking;
    private bool ended;

    private PendingTake(string? sessionId, Func<Task<T?>> tryTake)
    {
        SessionId = sessionId;
        this.tryTake = tryTake;
    }

    public string? SessionId { get; }

    /// <summary>Takes at once what is there, or else waits.</summary>
    /// <param name="core">The broker.</param>
    /// <param name="entity">Where.</param>
    /// <param name="sessionId">The session that messages are wanted of, if one.</param>
    /// <param name="tryTake">Takes; null when nothing is there.</param>
    /// <param name="wait">How long to wait.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was taken; null when the time was up.</returns>
    public static async Task<T?> TakeAsync(
        BrokerCore core, Entities.Entity entity, string? sessionId, Func<Task<T?>> tryTake, TimeSpan wait, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (await tryTake() is { } taken)
        {
            return taken;
        }

        if (wait <= TimeSpan.Zero)
        {
            return null;
        }

        var pending = new PendingTake<T>(sessionId, tryTake);
        var dispatcher = core.DispatcherOf(entity);
        using var deadline = core.Clock.CreateTimer(
            static state => ((PendingTake<T>)state!).TimeIsUp(), pending, wait, Timeout.InfiniteTimeSpan);
        using var cancelled = cancellationToken.Register(() => pending.GiveUp(() => pending.done.TrySetCanceled(cancellationToken)));
        using var stopped = core.Stopping.Register(() => pending.GiveUp(() => pending.done.TrySetCanceled(core.Stopping)));
        dispatcher.Add(pending);
        try
        {
            return await pending.done.Task;
        }
        finally
        {
            dispatcher.Remove(pending);
        }
    }

    public async Task<DemandOutcome> ServeAsync()
    {
        lock (gate)
        {
            if (ended)
            {
                return DemandOutcome.Ended;
            }

            taking = true;
        }

        T? taken = null;
        try
        {
            taken = await tryTake();
        }
        catch (Exception fault)
        {
            giveUp = () => done.TrySetException(fault);
        }

        return AfterTake(taken);
    }

    private DemandOutcome AfterTake(T? taken)
    {
        lock (gate)
        {
            taking = false;
            if (taken is null && giveUp is null)
            {
                return DemandOutcome.Drained;
            }

            ended = true;
        }

        if (taken is not null)
        {
            done.TrySetResult(taken);
        }
        else
        {
            giveUp!();
        }

        return DemandOutcome.Ended;
    }

    private void TimeIsUp() => GiveUp(() => done.TrySetResult(null));

    private void GiveUp(Action end)
    {
        lock (gate)
        {
            if (ended || taking)
            {
                giveUp ??= end;
                return;
            }

            ended = true;
        }

        end();
    }
}
