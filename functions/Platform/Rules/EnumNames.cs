using System.Text.Json;

namespace Ecom.Functions.Platform.Rules;

/// <summary>The names of enum values on the wire: in JSON, query strings, settings and the OpenAPI document, and so in whatever is said of them.</summary>
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

    /// <summary>The names of values, as a refusal lists them.</summary>
    /// <param name="values">Defined values.</param>
    /// <typeparam name="T">The enum.</typeparam>
    public static string List<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(", ", values.Select(Of));

    /// <summary>All names of an enum, in the order of their values.</summary>
    /// <param name="enumType">The enum.</param>
    public static IReadOnlyList<string> All(Type enumType) =>
        [.. Enum.GetNames(enumType).Select(JsonNamingPolicy.CamelCase.ConvertName)];
}
