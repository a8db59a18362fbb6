using System.Collections.Immutable;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>A function of the application.</summary>
public abstract class FunctionDefinition
{
    /// <summary>What fills its parameters, by name; the trigger is one of them.</summary>
    public abstract IImmutableDictionary<string, BindingMetadata> InputBindings { get; }

    /// <summary>Where its results go, by name.</summary>
    public abstract IImmutableDictionary<string, BindingMetadata> OutputBindings { get; }

    /// <summary>Its parameters in order.</summary>
    public abstract ImmutableArray<FunctionParameter> Parameters { get; }

    /// <summary>The full name of its class and method.</summary>
    public abstract string EntryPoint { get; }

    /// <summary>Identifies it inside the host.</summary>
    public abstract string Id { get; }

    /// <summary>Its name.</summary>
    public abstract string Name { get; }

    /// <summary>The assembly that holds it.</summary>
    public abstract string PathToAssembly { get; }
}
