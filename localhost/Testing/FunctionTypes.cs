using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.LocalHost.Testing;

/// <summary>The classes of an application that declare functions, looked up once for all hosts of a test run.</summary>
internal static class FunctionTypes
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Assembly, IReadOnlyList<Type>> Found = new();

    public static IReadOnlyList<Type> Of(Assembly application) => Found.GetOrAdd(
        application,
        static application => [.. application.GetTypes().Where(static type => type.GetMethods(Own).Any(static method => method.IsDefined(typeof(FunctionAttribute))))]);
}
