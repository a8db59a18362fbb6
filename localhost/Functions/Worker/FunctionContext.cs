namespace Microsoft.Azure.Functions.Worker;

/// <summary>One invocation of a function.</summary>
public abstract class FunctionContext
{
    /// <summary>Whatever middleware wants to hand to the function.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>Services of this invocation; scoped ones live as long as it.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>What the trigger says.</summary>
    public abstract BindingContext BindingContext { get; }

    /// <summary>The function.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>What triggers and middleware attached.</summary>
    public abstract IInvocationFeatures Features { get; }

    /// <summary>Which attempt this is.</summary>
    public abstract RetryContext RetryContext { get; }

    /// <summary>The trace that the invocation belongs to.</summary>
    public abstract TraceContext TraceContext { get; }

    /// <summary>Identifies the function inside the host.</summary>
    public abstract string FunctionId { get; }

    /// <summary>Identifies the invocation.</summary>
    public abstract string InvocationId { get; }

    /// <summary>Cancelled when the caller has gone or the host stops.</summary>
    public virtual CancellationToken CancellationToken { get; }
}
