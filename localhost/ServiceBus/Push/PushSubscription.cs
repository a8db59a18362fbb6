using Ecom.LocalHost.ServiceBus.Push;

namespace Ecom.LocalHost.ServiceBus;

/// <summary>Messages of an entity on their way to a handler, until stopped.</summary>
public sealed class PushSubscription
{
    private readonly PushContext context;
    private readonly IPump pump;

    internal PushSubscription(PushContext context)
    {
        this.context = context;
        pump = context.Entity.RequiresSession ? new SessionPump(context) : new MessagePump(context);
        context.Dispatcher.Add(pump);
    }

    /// <summary>Takes no more messages, tells running handlers by their token, and waits until they have ended.</summary>
    /// <param name="cancellationToken">Gives up waiting; the handlers go on.</param>
    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        context.Dispatcher.Remove(pump);
        await StopPumpAsync().WaitAsync(cancellationToken);
        context.Dispose();
    }

    /// <summary>Changes how much runs at a time; what runs is not interrupted.</summary>
    /// <param name="maxConcurrency">Handlers, or sessions.</param>
    /// <param name="maxCallsPerSession">Handlers of one session.</param>
    public void UpdateConcurrency(int maxConcurrency, int maxCallsPerSession = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxConcurrency, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxCallsPerSession, 1);
        context.Options = context.Options with { MaxConcurrency = maxConcurrency, MaxCallsPerSession = maxCallsPerSession };
        context.Dispatcher.Wake(sessionId: null);
    }

    /// <remarks>Cancelled first: what the pump wakes must not begin to wait again.</remarks>
    private async Task StopPumpAsync()
    {
        var cancelling = context.CancelAsync();
        pump.Stop();
        await cancelling;
        await context.DrainAsync();
    }
}
