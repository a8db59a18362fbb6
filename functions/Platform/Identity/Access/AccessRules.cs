using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.Identity.Access;

/// <summary>Who may call which HTTP function, read from their attributes.</summary>
public sealed class AccessRules
{
    private readonly Dictionary<string, AccessRule> rules;

    private AccessRules(IEnumerable<AccessRule> rules) =>
        this.rules = rules.ToDictionary(rule => rule.Function, StringComparer.OrdinalIgnoreCase);

    /// <summary>All rules.</summary>
    public IReadOnlyCollection<AccessRule> All => rules.Values;

    /// <summary>Reads the rules of the HTTP functions of assemblies.</summary>
    /// <param name="assemblies">Where the functions are.</param>
    public static AccessRules Of(params IReadOnlyList<Assembly> assemblies) => new(
        from assembly in assemblies
        from type in assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null && method.GetParameters().Any(parameter => parameter.IsDefined(typeof(HttpTriggerAttribute)))
        select Rule(function.Name, type, method));

    /// <summary>The rule for a function; nobody may call one that is not known.</summary>
    /// <param name="function">Its name.</param>
    public AccessRule For(string function) => rules.GetValueOrDefault(function) ?? new AccessRule.Nobody(function);

    private static AccessRule Rule(string function, Type type, MethodInfo method)
    {
        var known = method.GetCustomAttribute<AccessAttribute>() ?? type.GetCustomAttribute<AccessAttribute>();
        var everyone = method.GetCustomAttribute<PublicAccessAttribute>() ?? type.GetCustomAttribute<PublicAccessAttribute>();
        return (known, everyone) switch
        {
            ({ } access, null) => new AccessRule.Known(function, access.Roles),
            (null, { } access) => new AccessRule.Everyone(function, access.Reason),
            _ => new AccessRule.Nobody(function),
        };
    }
}
