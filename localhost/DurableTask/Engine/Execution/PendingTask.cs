using Ecom.LocalHost.DurableTask.History;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>A task that the orchestrator may await until its history knows the outcome.</summary>
internal abstract class PendingTask
{
    /// <summary>What was asked for; null for a wait for an event, which asks for nothing.</summary>
    public HistoryRecord? Scheduled { get; init; }

    /// <summary>Ends the task with a serialized result.</summary>
    public void Complete(string? result, DataConverter converter) => WithoutContext(static (task, a) => task.SetResult(a.result, a.converter), (result, converter));

    /// <summary>Ends the task with a fault.</summary>
    public void Fail(Exception fault) => WithoutContext(static (task, a) => task.SetException(a), fault);

    /// <summary>Cancels the task, unless it has ended.</summary>
    public void Cancel(CancellationToken cancellationToken) => WithoutContext(static (task, a) => task.SetCanceled(a), cancellationToken);

    protected abstract void SetResult(string? result, DataConverter converter);

    protected abstract void SetException(Exception fault);

    protected abstract void SetCanceled(CancellationToken cancellationToken);

    /// <summary>
    /// Without a current context, continuations that captured the turn's context are posted to it, and those that opted out
    /// (<c>ConfigureAwait(false)</c>) run here and now: both stay on the turn's thread.
    /// </summary>
    private void WithoutContext<TArgument>(Action<PendingTask, TArgument> end, TArgument argument)
    {
        var outer = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            end(this, argument);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }
}
