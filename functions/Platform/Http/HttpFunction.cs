using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.Http;

/// <summary>An HTTP function, as its attributes say it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Class">Its class.</param>
/// <param name="Method">Its method.</param>
/// <param name="Trigger">Its trigger.</param>
public sealed record HttpFunction(string Name, Type Class, MethodInfo Method, HttpTriggerAttribute Trigger)
{
    /// <summary>An assembly does not change, and reading the attributes of all of its methods takes long.</summary>
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyList<HttpFunction>> Found = new();

    /// <summary>The HTTP functions of assemblies, by name.</summary>
    /// <param name="assemblies">Where they are.</param>
    public static IReadOnlyList<HttpFunction> Of(params IReadOnlyList<Assembly> assemblies) =>
        [.. assemblies.SelectMany(assembly => Found.GetOrAdd(assembly, Find)).OrderBy(function => function.Name, StringComparer.Ordinal)];

    private static IReadOnlyList<HttpFunction> Find(Assembly assembly)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var functions =
            from type in assembly.GetTypes()
            where type.Name[0] != '<' // What the compiler makes of lambdas and async methods.
            from method in type.GetMethods(Own)
            let function = method.GetCustomAttribute<FunctionAttribute>()
            where function is not null
            let trigger = method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(found => found is not null)
            where trigger is not null
            select new HttpFunction(function.Name, type, method, trigger);
        return [.. functions];
    }
}
