namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>Runs an orchestrator's continuations one by one on the thread of its turn, in the order they became ready.</summary>
/// <param name="onForeignPost">Told when a continuation arrives from outside a turn: the orchestrator awaited something that is not durable.</param>
internal sealed class TurnSynchronizationContext(Action onForeignPost) : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> ready = new();
    private int turnThread;

    /// <summary>Whether the calling thread runs a turn of this orchestrator.</summary>
    public bool IsTurnThread => Volatile.Read(ref turnThread) == Environment.CurrentManagedThreadId;

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsTurnThread)
        {
            ready.Enqueue((d, state));
            return;
        }

        onForeignPost();
    }

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("Nothing outside of its turn may call into an orchestrator.");

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Runs a step of the orchestrator, then everything that became ready through it.</summary>
    public void Run<TState>(Action<TState> step, TState state)
    {
        var outer = Current;
        Volatile.Write(ref turnThread, Environment.CurrentManagedThreadId);
        try
        {
            SetSynchronizationContext(this);
            step(state);
            while (ready.TryDequeue(out var next))
            {
                next.Callback(next.State);
            }
        }
        finally
        {
            Volatile.Write(ref turnThread, 0);
            SetSynchronizationContext(outer);
        }
    }
}
