namespace Ecom.LocalHost.DurableTask.Registration;

/// <summary>Gives a task's untyped input the type that the task declares.</summary>
internal static class TaskInput
{
    /// <summary>Null becomes the default of <typeparamref name="TInput"/>: the task itself decides whether it can work with that.</summary>
    /// <exception cref="ArgumentException">The input is of another type.</exception>
    public static TInput As<TInput>(object? input) => input switch
    {
        TInput typed => typed,
        null => default!,
        _ => throw new ArgumentException($"Input type '{input.GetType()}' does not match expected type '{typeof(TInput)}'.", nameof(input)),
    };
}
