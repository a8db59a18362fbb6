using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>Matches raised events, in their order, with waits; names are case-insensitive; early events wait.</summary>
/// <remarks>Of several waits for a name the newest is served first, as the official worker does since 1.18: a wait that was given up in a loop is then out of the way.</remarks>
/// <param name="isInTurn">Whether the orchestrator's turn calls.</param>
internal sealed class ExternalEvents(Func<bool> isInTurn)
{
    private readonly Dictionary<string, LinkedList<PendingTask>> waits = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<HistoryRecord> early = [];

    /// <summary>Events that nobody waited for yet, in the order of their arrival.</summary>
    public IReadOnlyList<HistoryRecord> Unprocessed => early;

    /// <summary>Whether an event could wake the orchestrator.</summary>
    public bool HasWaits => waits.Values.Any(static list => list.Count > 0);

    /// <summary>Keeps an event for a later wait.</summary>
    public void Keep(HistoryRecord raised) => early.Add(raised);

    /// <summary>Gives an event to the newest wait, or keeps it.</summary>
    public void Raise(HistoryRecord raised, DataConverter converter)
    {
        if (waits.TryGetValue(raised.Name!, out var waiting) && waiting.Last is { } newest)
        {
            waiting.RemoveLast();
            newest.Value.Complete(raised.Payload, converter);
            return;
        }

        early.Add(raised);
    }

    /// <summary>Waits for an event; takes the earliest kept one of that name when there is one.</summary>
    public Task<T> WaitAsync<T>(string name, DataConverter converter, CancellationToken cancellationToken)
    {
        var wait = new PendingResult<T>();
        if (cancellationToken.IsCancellationRequested)
        {
            wait.Cancel(cancellationToken);
            return wait.Task;
        }

        var kept = early.FindIndex(raised => string.Equals(raised.Name, name, StringComparison.OrdinalIgnoreCase));
        if (kept >= 0)
        {
            var raised = early[kept];
            early.RemoveAt(kept);
            wait.Complete(raised.Payload, converter);
            return wait.Task;
        }

        Add(name, wait, cancellationToken);
        return wait.Task;
    }

    private void Add(string name, PendingTask wait, CancellationToken cancellationToken)
    {
        if (!waits.TryGetValue(name, out var waiting))
        {
            waits.Add(name, waiting = new LinkedList<PendingTask>());
        }

        var node = waiting.AddLast(wait);
        if (cancellationToken.CanBeCanceled)
        {
            cancellationToken.Register(() =>
            {
                if (isInTurn() && node.List is { } list)
                {
                    list.Remove(node);
                    wait.Cancel(cancellationToken);
                }
            });
        }
    }
}
