using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.ServiceBus.Delivery;

namespace Ecom.LocalHost.ServiceBus.Push;

/// <summary>Renews locks shortly before they end, while a handler runs.</summary>
/// <remarks>Renewing does not go through the work scheduler: a scheduler that runs one item at a time is busy with the handler.</remarks>
internal sealed class LockRenewal : IDisposable
{
    private static readonly TimeSpan LongestLead = TimeSpan.FromSeconds(10);

    private readonly PushContext context;
    private readonly Func<DateTimeOffset?> lockedUntil;
    private readonly Func<Task> renew;
    private readonly DateTimeOffset last;
    private readonly ITimer timer;
    private volatile bool ended;

    private LockRenewal(PushContext context, Func<DateTimeOffset?> lockedUntil, Func<Task> renew)
    {
        this.context = context;
        this.lockedUntil = lockedUntil;
        this.renew = renew;
        var now = context.Core.Clock.GetUtcNow();
        last = context.Options.MaxAutoLockRenewal >= DateTimeOffset.MaxValue - now ? DateTimeOffset.MaxValue : now + context.Options.MaxAutoLockRenewal;
        timer = context.Core.Clock.CreateTimer(
            static self => _ = ((LockRenewal)self!).RenewAsync(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        SetTimer();
    }

    /// <summary>Keeps the messages of one handler call locked until they are settled.</summary>
    public static LockRenewal OfMessages(PushContext context, MessageChannel channel, IReadOnlyList<ServiceBusReceivedMessage> messages)
    {
        var unsettled = messages.Where(static message => !message.IsSettled);
        return new LockRenewal(
            context,
            () => channel.Mode == ServiceBusReceiveMode.PeekLock ? unsettled.Min(static message => (DateTimeOffset?)message.LockedUntil) : null,
            async () =>
            {
                foreach (var message in unsettled)
                {
                    await RenewUnlessSettledAsync(channel, message);
                }
            });
    }

    /// <summary>Keeps a session locked.</summary>
    public static LockRenewal OfSession(PushContext context, SessionChannel session) =>
        new(context, () => session.LockedUntil, session.RenewAsync);

    public void Dispose()
    {
        ended = true;
        timer.Dispose();
    }

    private static async Task RenewUnlessSettledAsync(MessageChannel channel, ServiceBusReceivedMessage message)
    {
        try
        {
            await channel.RenewAsync(message);
        }
        catch (ServiceBusException) when (message.IsSettled)
        {
            // Settled while the renewal was under way: nothing to keep any more.
        }
    }

    private async Task RenewAsync()
    {
        try
        {
            if (!ended)
            {
                await renew();
                SetTimer();
            }
        }
        catch (Exception fault)
        {
            if (!ended)
            {
                await context.ReportAsync(fault, ServiceBusErrorSource.RenewLock);
            }
        }
    }

    private void SetTimer()
    {
        var now = context.Core.Clock.GetUtcNow();
        if (!ended && lockedUntil() is { } until && until > now && now < last)
        {
            var left = until - now;
            var lead = left / 2 < LongestLead ? left / 2 : LongestLead;
            timer.Change(left - lead, Timeout.InfiniteTimeSpan);
        }
    }
}
