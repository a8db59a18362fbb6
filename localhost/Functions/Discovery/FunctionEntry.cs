using System.Reflection;
using Ecom.LocalHost.Functions.Invocations;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Ecom.LocalHost.Functions.Discovery;

/// <summary>A function that was found and can be run.</summary>
internal sealed record FunctionEntry
{
    public required string Name { get; init; }

    public required MethodInfo Method { get; init; }

    /// <summary>The attribute that says what starts it.</summary>
    public required TriggerBindingAttribute Trigger { get; init; }

    /// <summary>The parameter that the trigger fills.</summary>
    public required ParameterInfo TriggerParameter { get; init; }

    /// <summary>What fills its parameters, in order.</summary>
    public required IReadOnlyList<ParameterSource> Parameters { get; init; }

    /// <summary>Its parameters, binding kinds and address as middleware sees them.</summary>
    public required FunctionDefinition Definition { get; init; }

    /// <summary>Calls the method.</summary>
    public required FunctionMethod Call { get; init; }

    /// <summary>The class that holds it.</summary>
    public Type Class => Method.DeclaringType!;
}
