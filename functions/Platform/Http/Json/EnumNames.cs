using System.Text.Json;

namespace Ecom.Functions.Platform.Http.Json;

/// <summary>The names of enum values in JSON, in query strings and in the OpenAPI document.</summary>
public static class EnumNames
{
    /// <summary>The camelCase name of a value.</summary>
    /// <param name="value">A defined value.</param>
    /// <typeparam name="T">The enum.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Enum.GetName(value) is { } name
            ? JsonNamingPolicy.CamelCase.ConvertName(name)
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a defined {typeof(T).Name}.");

    /// <summary>All names of an enum, in the order of their values.</summary>
    /// <param name="enumType">The enum.</param>
    public static IReadOnlyList<string> All(Type enumType) =>
        [.. Enum.GetNames(enumType).Select(JsonNamingPolicy.CamelCase.ConvertName)];
}
