using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Ecom.LocalHost.Functions.Discovery;

/// <summary>A function as middleware sees it.</summary>
internal sealed class MethodDefinition : FunctionDefinition
{
    public MethodDefinition(string name, MethodInfo method, ParameterInfo trigger, string triggerType)
    {
        Name = name;
        EntryPoint = $"{method.DeclaringType!.FullName}.{method.Name}";
        Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{EntryPoint} {name}")).AsSpan(0, 8));
        PathToAssembly = method.DeclaringType.Assembly.Location;
        Parameters = [.. method.GetParameters().Select(static parameter => new FunctionParameter(parameter.Name!, parameter.ParameterType))];
        InputBindings = method.GetParameters()
            .Where(static parameter => parameter.IsDefined(typeof(BindingAttribute)))
            .Select(parameter => new Binding(parameter.Name!, parameter.Position == trigger.Position ? triggerType : "durableClient", BindingDirection.In))
            .ToImmutableDictionary(static binding => binding.Name, static BindingMetadata (binding) => binding, StringComparer.Ordinal);
        OutputBindings = ImmutableDictionary.Create<string, BindingMetadata>(StringComparer.Ordinal);
        if (string.Equals(triggerType, "httpTrigger", StringComparison.Ordinal))
        {
            OutputBindings = OutputBindings.Add("$return", new Binding("$return", "http", BindingDirection.Out));
        }
    }

    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; }

    public override IImmutableDictionary<string, BindingMetadata> OutputBindings { get; }

    public override ImmutableArray<FunctionParameter> Parameters { get; }

    public override string EntryPoint { get; }

    public override string Id { get; }

    public override string Name { get; }

    public override string PathToAssembly { get; }

    private sealed class Binding(string name, string type, BindingDirection direction) : BindingMetadata
    {
        public override BindingDirection Direction => direction;

        public override string Name => name;

        public override string Type => type;
    }
}
