using System.Text.Json;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>The stored form of failure details.</summary>
internal static class FailureJson
{
    public static string Write(TaskFailureDetails failure) => JsonSerializer.Serialize(ToStored(failure));

    public static TaskFailureDetails Read(string json) => FromStored(JsonSerializer.Deserialize<Stored>(json)!);

    private static Stored ToStored(TaskFailureDetails failure) => new(
        failure.ErrorType,
        failure.ErrorMessage,
        failure.StackTrace,
        failure.InnerFailure is { } inner ? ToStored(inner) : null,
        failure.Properties?.ToDictionary(static p => p.Key, static p => JsonSerializer.SerializeToElement(p.Value), StringComparer.Ordinal));

    private static TaskFailureDetails FromStored(Stored stored) => new(
        stored.Type,
        stored.Message,
        stored.Stack,
        stored.Inner is { } inner ? FromStored(inner) : null,
        stored.Properties?.ToDictionary(static p => p.Key, static p => ToValue(p.Value), StringComparer.Ordinal));

    private static object? ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when element.TryGetInt64(out var whole) => whole,
        JsonValueKind.Number => element.GetDouble(),
        _ => element.Clone(),
    };

    private sealed record Stored(string Type, string Message, string? Stack, Stored? Inner, Dictionary<string, JsonElement>? Properties);
}
