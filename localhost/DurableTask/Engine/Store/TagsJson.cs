using System.Text.Json;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>The stored form of tags.</summary>
internal static class TagsJson
{
    private static readonly Dictionary<string, string> None = [];

    public static string? Write(IReadOnlyDictionary<string, string>? tags) => tags is { Count: > 0 } ? JsonSerializer.Serialize(tags) : null;

    public static IReadOnlyDictionary<string, string> Read(string? json) =>
        string.IsNullOrEmpty(json) ? None : JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
}
