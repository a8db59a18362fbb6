using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>A pending activity, sub-orchestration or event: something with a serialized result.</summary>
/// <typeparam name="T">What the result is read as.</typeparam>
internal sealed class PendingResult<T> : PendingTask
{
    private readonly TaskCompletionSource<T> completion = new();

    public Task<T> Task => completion.Task;

    protected override void SetResult(string? result, DataConverter converter)
    {
        T value;
        try
        {
            value = converter.Deserialize<T>(result)!;
        }
        catch (Exception fault)
        {
            completion.TrySetException(fault);
            return;
        }

        completion.TrySetResult(value);
    }

    protected override void SetException(Exception fault) => completion.TrySetException(fault);

    protected override void SetCanceled(CancellationToken cancellationToken) => completion.TrySetCanceled(cancellationToken);
}
