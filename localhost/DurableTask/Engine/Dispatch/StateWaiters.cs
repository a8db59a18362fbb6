using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.DurableTask.Dispatch;

/// <summary>Wakes those who wait for an instance to start or to end.</summary>
internal sealed class StateWaiters
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<(TaskCompletionSource Changed, bool ForEnd)>> waiting = new(StringComparer.Ordinal);
    private bool closed;

    /// <summary>Registers a wait. Look at the state after this: what changed before does not wake it.</summary>
    public TaskCompletionSource Add(string id, bool forEnd)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (closed)
            {
                changed.SetException(new StoreKilledException("The durable engine has stopped."));
                return changed;
            }

            if (!waiting.TryGetValue(id, out var list))
            {
                waiting.Add(id, list = new List<(TaskCompletionSource, bool)>(1));
            }

            list.Add((changed, forEnd));
        }

        return changed;
    }

    public void Remove(string id, TaskCompletionSource changed)
    {
        lock (gate)
        {
            if (waiting.TryGetValue(id, out var list))
            {
                list.RemoveAll(entry => entry.Changed == changed);
                if (list.Count == 0)
                {
                    waiting.Remove(id);
                }
            }
        }
    }

    /// <summary>The instance started, or it ended (then it has started too).</summary>
    public void Changed(string id, bool hasEnded)
    {
        lock (gate)
        {
            if (!waiting.TryGetValue(id, out var list))
            {
                return;
            }

            foreach (var (changed, forEnd) in list)
            {
                if (hasEnded || !forEnd)
                {
                    changed.TrySetResult();
                }
            }
        }
    }

    /// <summary>Nothing will change any more.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
            foreach (var (changed, _) in waiting.Values.SelectMany(static list => list))
            {
                changed.TrySetException(new StoreKilledException("The durable engine has stopped."));
            }

            waiting.Clear();
        }
    }
}
