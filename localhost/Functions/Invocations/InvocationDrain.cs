namespace Ecom.LocalHost.Functions.Invocations;

/// <summary>Lets what runs finish within a bound when the host stops, then tells it to give up.</summary>
internal sealed class InvocationDrain : IDisposable
{
    private readonly CancellationTokenSource expired = new();
    private int running;

    /// <summary>Cancelled when the bound has passed: functions that still run should give up.</summary>
    public CancellationToken Expired => expired.Token;

    /// <summary>How many functions run.</summary>
    public int Running => Volatile.Read(ref running);

    /// <summary>Counts one that runs, until disposed.</summary>
    public IDisposable Enter()
    {
        Interlocked.Increment(ref running);
        return new Exit(this);
    }

    /// <summary>Tells functions that still run to give up.</summary>
    public void Expire() => expired.Cancel();

    public void Dispose() => expired.Dispose();

    private sealed class Exit(InvocationDrain drain) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref drain.running);
    }
}
