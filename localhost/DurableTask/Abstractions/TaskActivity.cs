using Ecom.LocalHost.DurableTask.Registration;

namespace Microsoft.DurableTask;

/// <summary>One step with a side effect, called by orchestrations.</summary>
/// <remarks>It may run more than once for one call: a side effect needs an idempotency key.</remarks>
/// <typeparam name="TInput">What it gets.</typeparam>
/// <typeparam name="TOutput">What it gives back.</typeparam>
public abstract class TaskActivity<TInput, TOutput> : ITaskActivity
{
    /// <inheritdoc/>
    Type ITaskActivity.InputType => typeof(TInput);

    /// <inheritdoc/>
    Type ITaskActivity.OutputType => typeof(TOutput);

    /// <inheritdoc/>
    async Task<object?> ITaskActivity.RunAsync(TaskActivityContext context, object? input)
    {
        ArgumentNullException.ThrowIfNull(context);
        return await RunAsync(context, TaskInput.As<TInput>(input));
    }

    /// <summary>Runs the activity.</summary>
    /// <param name="context">The call that runs.</param>
    /// <param name="input">Its input.</param>
    public abstract Task<TOutput> RunAsync(TaskActivityContext context, TInput input);
}
