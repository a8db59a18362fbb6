namespace Microsoft.Azure.Functions.Worker;

/// <summary>What the trigger says about an invocation.</summary>
public abstract class BindingContext
{
    /// <summary>Named values of the trigger: route values, message properties.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
