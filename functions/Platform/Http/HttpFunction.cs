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
    /// <summary>The HTTP functions of assemblies, by name.</summary>
    /// <param name="assemblies">Where they are.</param>
    public static IReadOnlyList<HttpFunction> Of(params IReadOnlyList<Assembly> assemblies)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var functions =
            from assembly in assemblies
            from type in assembly.GetTypes()
            from method in type.GetMethods(Own)
            let function = method.GetCustomAttribute<FunctionAttribute>()
            let trigger = method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(found => found is not null)
            where function is not null && trigger is not null
            select new HttpFunction(function.Name, type, method, trigger);
        return [.. functions.OrderBy(function => function.Name, StringComparer.Ordinal)];
    }
}
