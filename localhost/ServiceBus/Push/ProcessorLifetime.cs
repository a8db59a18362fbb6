namespace Ecom.LocalHost.ServiceBus.Push;

/// <summary>Whether a processor is started, stopped or closed.</summary>
internal sealed class ProcessorLifetime
{
    private readonly Lock gate = new();

    /// <summary>What pushes messages; null while stopped.</summary>
    public PushSubscription? Current { get; private set; }

    public bool IsStarted => Current is not null;

    public bool IsClosed { get; private set; }

    /// <exception cref="InvalidOperationException">It is started already.</exception>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public void Start(Func<PushSubscription> subscribe)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            Current = Current is null ? subscribe() : throw new InvalidOperationException("The processor is started already.");
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Current is { } started)
        {
            await started.StopAsync(cancellationToken);
            lock (gate)
            {
                Current = ReferenceEquals(Current, started) ? null : Current;
            }
        }
    }

    public Task CloseAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            IsClosed = true;
        }

        return StopAsync(cancellationToken);
    }
}
