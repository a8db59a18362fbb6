using Ecom.LocalHost.DurableTask.Registration;

namespace Microsoft.DurableTask;

/// <summary>A durable process: it calls activities, waits for timers and events, and goes on after a restart where it was.</summary>
/// <remarks>
/// It is replayed from its beginning, so it must take the same path every time: no clock, no random number, no I/O and no
/// awaiting of anything that does not come from the context.
/// </remarks>
/// <typeparam name="TInput">What it gets.</typeparam>
/// <typeparam name="TOutput">What it gives back.</typeparam>
public abstract class TaskOrchestrator<TInput, TOutput> : ITaskOrchestrator
{
    /// <inheritdoc/>
    Type ITaskOrchestrator.InputType => typeof(TInput);

    /// <inheritdoc/>
    Type ITaskOrchestrator.OutputType => typeof(TOutput);

    /// <inheritdoc/>
    async Task<object?> ITaskOrchestrator.RunAsync(TaskOrchestrationContext context, object? input)
    {
        ArgumentNullException.ThrowIfNull(context);
        return await RunAsync(context, TaskInput.As<TInput>(input));
    }

    /// <summary>Runs the orchestration.</summary>
    /// <param name="context">The orchestration that runs.</param>
    /// <param name="input">Its input.</param>
    public abstract Task<TOutput> RunAsync(TaskOrchestrationContext context, TInput input);
}
