namespace Microsoft.DurableTask;

/// <summary>An activity as the engine sees it: untyped. Write a <see cref="TaskActivity{TInput, TOutput}"/> instead.</summary>
public interface ITaskActivity
{
    /// <summary>The type that the input is read as.</summary>
    Type InputType { get; }

    /// <summary>The type of the output.</summary>
    Type OutputType { get; }

    /// <summary>Runs the activity. It may run more than once for one call.</summary>
    /// <param name="context">The call that runs.</param>
    /// <param name="input">The input, of <see cref="InputType"/>.</param>
    Task<object?> RunAsync(TaskActivityContext context, object? input);
}
