namespace Ecom.LocalHost.Sqlite;

/// <summary>The writes that wait, and whose turn it is to commit them: one batch at a time is out of here.</summary>
/// <param name="maxWrites">How many writes a batch has at most.</param>
internal sealed class WriteTurns(int maxWrites)
{
    private readonly object gate = new();
    private readonly Queue<PendingWrite> waiting = [];
    private readonly List<PendingWrite> batch = [];
    private bool busy;
    private bool called;
    private bool closed;

    /// <summary>Adds a write.</summary>
    /// <param name="write">The write.</param>
    /// <param name="takesTurn">Whether the caller takes the turn when no batch is out.</param>
    /// <param name="turn">The caller's batch, which it must commit and <see cref="End"/>; null where it has none.</param>
    /// <returns>False after <see cref="Close"/>; the write was not added then.</returns>
    public bool TryAdd(PendingWrite write, bool takesTurn, out List<PendingWrite>? turn)
    {
        lock (gate)
        {
            turn = null;
            if (closed)
            {
                return false;
            }

            waiting.Enqueue(write);
            if (busy)
            {
                // Whoever ends the batch sees it.
            }
            else if (takesTurn)
            {
                turn = Begin();
            }
            else
            {
                Monitor.Pulse(gate);
            }

            return true;
        }
    }

    /// <summary>Has <see cref="Take"/> give the next turn also when nothing waits.</summary>
    /// <returns>False after <see cref="Close"/>.</returns>
    public bool TryCall()
    {
        lock (gate)
        {
            called |= !closed;
            Monitor.Pulse(gate);
            return !closed;
        }
    }

    /// <summary>Waits for a turn.</summary>
    /// <returns>A batch, which the caller must commit and <see cref="End"/>; null when nothing waits and nothing will come.</returns>
    public List<PendingWrite>? Take()
    {
        lock (gate)
        {
            while (busy || (waiting.Count == 0 && !called))
            {
                if (closed && !busy)
                {
                    return null;
                }

                Monitor.Wait(gate);
            }

            called = false;
            return Begin();
        }
    }

    /// <summary>Ends a turn.</summary>
    public void End()
    {
        lock (gate)
        {
            batch.Clear();
            busy = false;
            if (waiting.Count > 0 || called || closed)
            {
                Monitor.Pulse(gate);
            }
        }
    }

    /// <summary>Lets nothing more in; what waits still gets its turn.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
            Monitor.Pulse(gate);
        }
    }

    private List<PendingWrite> Begin()
    {
        busy = true;
        while (batch.Count < maxWrites && waiting.TryDequeue(out var next))
        {
            batch.Add(next);
        }

        return batch;
    }
}
