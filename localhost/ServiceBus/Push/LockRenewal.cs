using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.ServiceBus.Delivery;

namespace Ecom.LocalHost.ServiceBus.Push;

/// <summary>Renews locks shortly before they end, while a handler runs.</summary>
/// <remarks>
/// While a handler runs, renewing does not go through the work scheduler: one that runs a single item at a time is busy with
/// the handler. While nothing runs it does, so that who moves a virtual clock waits for it.
/// </remarks>
internal sealed class LockRenewal : IDisposable
{
    private static readonly TimeSpan LongestLead = TimeSpan.FromSeconds(10);

    private readonly PushContext context;
    private readonly Func<Task> renew;
    private readonly Func<bool> isHandling;
    private readonly DateTimeOffset last;
    private readonly ITimer? timer;
    private int due;
    private volatile bool ended;

    private LockRenewal(PushContext context, DateTimeOffset lockedUntil, Func<bool> isHandling, Func<Task> renew)
    {
        this.context = context;
        this.isHandling = isHandling;
        this.renew = renew;
        var now = context.Core.Clock.GetUtcNow();
        var longest = context.Options.MaxAutoLockRenewal;
        last = longest >= DateTimeOffset.MaxValue - now ? DateTimeOffset.MaxValue : now + longest;
        if (longest > TimeSpan.Zero && lockedUntil > now)
        {
            timer = context.Core.Clock.CreateTimer(
                static self => ((LockRenewal)self!).Fire(), this, BeforeEndOf(lockedUntil - now), BeforeEndOf(context.Entity.LockDuration));
        }
    }

    /// <summary>Keeps the messages of one handler call locked until they are settled. A lock that is lost all the same is reported once.</summary>
    public static LockRenewal? OfMessages(PushContext context, MessageChannel channel, IReadOnlyList<ServiceBusReceivedMessage> messages)
    {
        if (channel.Mode == ServiceBusReceiveMode.ReceiveAndDelete)
        {
            return null;
        }

        var held = messages.ToList();
        return new LockRenewal(context, messages[0].LockedUntil, isHandling: static () => true, RenewEachAsync);

        async Task RenewEachAsync()
        {
            foreach (var message in held.Where(static message => !message.IsSettled).ToList())
            {
                if (await LossOfAsync(channel, message) is { } lost)
                {
                    held.Remove(message);
                    await context.ReportAsync(lost, ServiceBusErrorSource.RenewLock);
                }
            }
        }
    }

    /// <summary>Keeps a session locked.</summary>
    public static LockRenewal OfSession(PushContext context, SessionChannel session, Func<bool> isHandling) =>
        new(context, session.LockedUntil, isHandling, session.RenewAsync);

    public void Dispose()
    {
        ended = true;
        timer?.Dispose();
    }

    private static TimeSpan BeforeEndOf(TimeSpan held) => held - (held / 2 < LongestLead ? held / 2 : LongestLead);

    /// <summary>Renews the lock of a message.</summary>
    /// <returns>That the lock is lost; null when it was renewed, or the message is settled and has nothing to keep any more.</returns>
    private static async Task<ServiceBusException?> LossOfAsync(MessageChannel channel, ServiceBusReceivedMessage message)
    {
        try
        {
            await channel.RenewAsync(message);
            return null;
        }
        catch (ServiceBusException lost) when (lost.Reason == ServiceBusFailureReason.MessageLockLost)
        {
            // It may have been settled while the renewal was under way.
            return message.IsSettled ? null : lost;
        }
    }

    private void Fire()
    {
        if (isHandling())
        {
            _ = RenewAsync();
        }
        else
        {
            context.Core.Scheduler.Queue(RenewAsync);
        }
    }

    private async Task RenewAsync()
    {
        if (ended || context.Core.Clock.GetUtcNow() > last || Interlocked.Increment(ref due) != 1)
        {
            return;
        }

        try
        {
            int taken;
            do
            {
                // What falls due while a renewal is under way is done after it, not forgotten.
                taken = Volatile.Read(ref due);
                await renew();
            }
            while (Interlocked.Add(ref due, -taken) > 0 && !ended);
        }
        catch (Exception fault)
        {
            if (!ended)
            {
                timer?.Dispose();
                await context.ReportAsync(fault, ServiceBusErrorSource.RenewLock);
            }
        }
    }
}
