using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Discovery;

/// <summary>Checks before the start that every function's class can be made from the application's services.</summary>
internal static class ConstructorCheck
{
    /// <summary>Looks at every class.</summary>
    /// <exception cref="InvalidFunctionsException">Some can't be made.</exception>
    public static void Require(FunctionCatalog functions, IServiceProviderIsService services)
    {
        var faults = functions.All
            .Where(static function => !function.Method.IsStatic)
            .Select(function => (function, reason: Fault(function.Class, services)))
            .Where(static found => found.reason is not null)
            .Select(static found => new FunctionFault(found.function.Name, found.function.Definition.EntryPoint, found.reason!))
            .ToList();
        if (faults.Count > 0)
        {
            throw new InvalidFunctionsException(faults);
        }
    }

    private static string? Fault(Type type, IServiceProviderIsService services)
    {
        var constructors = type.GetConstructors();
        if (constructors.Length != 1)
        {
            return constructors.Length == 0
                ? "the class has no public constructor."
                : Array.Exists(constructors, static constructor => constructor.IsDefined(typeof(ActivatorUtilitiesConstructorAttribute)))
                    ? null
                    : "the class has several public constructors; it may have one.";
        }

        var missing = Array.Find(constructors[0].GetParameters(), parameter => !IsKnown(parameter, services));
        return missing is null ? null : $"no service of type {missing.ParameterType.FullName} is registered for its constructor's parameter {missing.Name}.";
    }

    private static bool IsKnown(ParameterInfo parameter, IServiceProviderIsService services) =>
        parameter.HasDefaultValue || parameter.IsDefined(typeof(FromKeyedServicesAttribute)) || services.IsService(parameter.ParameterType);
}
