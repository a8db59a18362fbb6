using System.Reflection;

namespace Ecom.LocalHost.DurableTask.Registration;

/// <summary>Finds an exception's type by the name that was recorded with the failure.</summary>
internal static class ExceptionTypes
{
    /// <summary>Looks in the core library, then in the given assembly, then in every loaded one. Null when none has the type.</summary>
    /// <exception cref="AmbiguousMatchException">Several loaded assemblies have a type of the name.</exception>
    public static Type? Find(string name, Assembly near)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        if ((Type.GetType(name, throwOnError: false) ?? near.GetType(name, throwOnError: false)) is { } found)
        {
            return found;
        }

        var candidates = AppDomain.CurrentDomain.GetAssemblies()
            .Select(assembly => assembly.GetType(name, throwOnError: false))
            .OfType<Type>()
            .Distinct()
            .ToList();
        return candidates.Count <= 1
            ? candidates.SingleOrDefault()
            : throw new AmbiguousMatchException($"Several loaded assemblies have an exception type named '{name}'.");
    }
}
