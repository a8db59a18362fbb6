using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>A durable timer that the orchestrator may await or cancel.</summary>
internal sealed class PendingTimer : PendingTask
{
    private readonly TaskCompletionSource completion = new();

    public Task Task => completion.Task;

    protected override void SetResult(string? result, DataConverter converter) => completion.TrySetResult();

    protected override void SetException(Exception fault) => completion.TrySetException(fault);

    protected override void SetCanceled(CancellationToken cancellationToken) => completion.TrySetCanceled(cancellationToken);
}
