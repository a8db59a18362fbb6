using System.Reflection;
using Ecom.Functions.Platform.Http;

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
    public static AccessRules Of(params IReadOnlyList<Assembly> assemblies) => new(HttpFunction.Of(assemblies).Select(Rule));

    /// <summary>The rule for a function; nobody may call one that is not known.</summary>
    /// <param name="function">Its name.</param>
    public AccessRule For(string function) => rules.GetValueOrDefault(function) ?? new AccessRule.Nobody(function);

    private static AccessRule Rule(HttpFunction function)
    {
        var (name, type, method, _) = function;
        var known = method.GetCustomAttribute<AccessAttribute>() ?? type.GetCustomAttribute<AccessAttribute>();
        var everyone = method.GetCustomAttribute<PublicAccessAttribute>() ?? type.GetCustomAttribute<PublicAccessAttribute>();
        return (known, everyone) switch
        {
            ({ } access, null) => new AccessRule.Known(name, access.Roles),
            (null, { } access) => new AccessRule.Everyone(name, access.Reason, access.Limit),
            _ => new AccessRule.Nobody(name),
        };
    }
}
