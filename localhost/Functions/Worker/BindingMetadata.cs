namespace Microsoft.Azure.Functions.Worker;

/// <summary>One binding of a function.</summary>
public abstract class BindingMetadata
{
    /// <summary>Which way the data goes.</summary>
    public abstract BindingDirection Direction { get; }

    /// <summary>The binding's name: the parameter that it fills.</summary>
    public abstract string Name { get; }

    /// <summary>The binding's kind, such as <c>httpTrigger</c>.</summary>
    public abstract string Type { get; }
}
