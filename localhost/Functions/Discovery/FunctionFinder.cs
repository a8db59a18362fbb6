using System.Reflection;
using System.Text.RegularExpressions;
using Ecom.LocalHost.Functions.Invocations;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Ecom.LocalHost.Functions.Discovery;

/// <summary>Finds the functions of an application and says what is wrong with those that can't be run.</summary>
internal sealed partial class FunctionFinder(IEnumerable<ITriggerKind> kinds)
{
    private readonly Dictionary<Type, ITriggerKind> kinds = kinds.ToDictionary(static kind => kind.Attribute);
    private readonly List<FunctionFault> faults = [];
    private readonly List<FunctionEntry> found = [];

    /// <summary>The functions of some classes, by name.</summary>
    /// <exception cref="InvalidFunctionsException">Some of them can't be run.</exception>
    public IReadOnlyList<FunctionEntry> Find(IEnumerable<Type> classes)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        // What the compiler makes of lambdas and async methods is half of an application's types, and declares no function.
        foreach (var method in classes.Where(static type => type.IsClass && type.Name[0] != '<').SelectMany(static type => type.GetMethods(All)))
        {
            if (method.GetCustomAttribute<FunctionAttribute>() is { } function)
            {
                Add(function.Name, method);
            }
        }

        foreach (var same in found.GroupBy(static entry => entry.Name, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1))
        {
            faults.AddRange(same.Skip(1).Select(entry =>
                new FunctionFault(entry.Name, Describe(entry.Method), $"{Describe(same.First().Method)} has the same name; names are unique whatever their case.")));
        }

        return faults.Count == 0
            ? [.. found.OrderBy(static entry => entry.Name, StringComparer.Ordinal)]
            : throw new InvalidFunctionsException(faults);
    }

    private static string Describe(MethodInfo method) => $"{method.DeclaringType?.FullName}.{method.Name}";

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,127}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ValidName { get; }

    private void Add(string name, MethodInfo method)
    {
        if (Examine(name, method) is { } reason)
        {
            faults.Add(new FunctionFault(name, Describe(method), reason));
        }
    }

    private string? Examine(string name, MethodInfo method)
    {
        if (Shape(name, method) is { } misshapen)
        {
            return misshapen;
        }

        var triggers = method.GetParameters()
            .SelectMany(static parameter => parameter.GetCustomAttributes<TriggerBindingAttribute>().Select(trigger => (trigger, parameter)))
            .ToList();
        if (triggers.Count != 1)
        {
            return triggers.Count == 0
                ? "no parameter has a trigger attribute; one must."
                : $"{triggers.Count} parameters have trigger attributes; exactly one may.";
        }

        var (attribute, triggered) = triggers[0];
        if (!kinds.TryGetValue(attribute.GetType(), out var kind))
        {
            return $"the local host has no trigger for [{attribute.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal)}].";
        }

        return kind.Check(attribute, method) ?? Bind(name, method, kind, attribute, triggered);
    }

    private static string? Shape(string name, MethodInfo method) => method switch
    {
        _ when !ValidName.IsMatch(name) => "a name starts with a letter and has at most 128 letters, digits, '-' and '_'.",
        { IsPublic: false } => "the method must be public.",
        { DeclaringType: { IsVisible: false } } => "the class must be public.",
        { DeclaringType: { IsAbstract: true }, IsStatic: false } => "the class must not be abstract.",
        { ContainsGenericParameters: true } => "the method and its class must not be generic.",
        { ReturnType: var type } when type == typeof(void) && IsAsync(method) => "an async method must return Task or ValueTask, not void.",
        _ when Array.Find(method.GetParameters(), static parameter => parameter.ParameterType.IsByRef) is { } reference =>
            $"parameter {reference.Name} must not be ref, in or out.",
        _ => null,
    };

    private static bool IsAsync(MethodInfo method) =>
        method.IsDefined(typeof(System.Runtime.CompilerServices.AsyncStateMachineAttribute));

    private string? Bind(string name, MethodInfo method, ITriggerKind kind, TriggerBindingAttribute attribute, ParameterInfo triggered)
    {
        var sources = new List<ParameterSource>();
        foreach (var parameter in method.GetParameters())
        {
            var isTriggered = parameter.Position == triggered.Position; // Reflection may hand out two objects for one parameter.
            var source = isTriggered
                ? kind.TriggerSource(attribute, parameter)
                : CommonSources.For(parameter) ?? kind.FurtherSource(attribute, parameter, method);
            if (source is null)
            {
                return isTriggered
                    ? $"the trigger's parameter {parameter.Name} is a {parameter.ParameterType.Name}; it must be {kind.Accepts}."
                    : $"nothing fills parameter {parameter.Name} of type {parameter.ParameterType.Name}; services belong into the constructor.";
            }

            sources.Add(source);
        }

        found.Add(new FunctionEntry
        {
            Name = name,
            Method = method,
            Trigger = attribute,
            TriggerParameter = triggered,
            Parameters = sources,
            Call = FunctionMethod.Of(method),
            Definition = new MethodDefinition(name, method, triggered, kind.BindingType),
        });
        return null;
    }
}
