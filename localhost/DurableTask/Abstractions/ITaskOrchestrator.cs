namespace Microsoft.DurableTask;

/// <summary>An orchestrator as the engine sees it: untyped. Write a <see cref="TaskOrchestrator{TInput, TOutput}"/> instead.</summary>
public interface ITaskOrchestrator
{
    /// <summary>The type that the input is read as.</summary>
    Type InputType { get; }

    /// <summary>The type of the output.</summary>
    Type OutputType { get; }

    /// <summary>Runs the orchestrator, from its beginning at every replay.</summary>
    /// <param name="context">The orchestration that runs.</param>
    /// <param name="input">The input, of <see cref="InputType"/>.</param>
    Task<object?> RunAsync(TaskOrchestrationContext context, object? input);
}
