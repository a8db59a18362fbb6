using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Ledger.Personal;

/// <summary>Seals the personal texts of an event's JSON, each as <c>{"$sealed": "…"}</c>, and opens them.</summary>
/// <remarks>No text can pass for a sealed one: texts are never objects. A text that is not there stays so.</remarks>
internal static class SealedJson
{
    private const string Sealed = "$sealed";

    /// <summary>Whether anything in it is sealed.</summary>
    public static bool IsSealed(JsonElement data) => JsonMarshal.GetRawUtf8Value(data).IndexOf("\"$sealed\":"u8) >= 0;

    /// <summary>Seals.</summary>
    /// <param name="place">Case and event.</param>
    /// <param name="data">The event.</param>
    /// <param name="personal">Where personal data stands.</param>
    /// <param name="key">The case's key; null: it was erased, and so is what would have to be sealed.</param>
    public static JsonElement Close(string place, JsonElement data, PersonalFields personal, CaseKey? key)
    {
        var json = data.Deserialize<JsonObject>(LedgerJson.Options)!;
        Close(place, json, personal, key);
        return JsonSerializer.SerializeToElement(json, LedgerJson.Options);
    }

    /// <summary>Opens.</summary>
    /// <param name="place">Case and event.</param>
    /// <param name="data">The event.</param>
    /// <param name="key">The case's key; null: it was erased.</param>
    public static JsonElement Open(string place, JsonElement data, CaseKey? key)
    {
        var json = data.Deserialize<JsonObject>(LedgerJson.Options)!;
        Open(place, json, key);
        return JsonSerializer.SerializeToElement(json, LedgerJson.Options);
    }

    private static void Close(string place, JsonObject json, PersonalFields personal, CaseKey? key)
    {
        foreach (var (name, value) in json.ToList())
        {
            if (value is null || !personal.TryGet(name, out var inside)) continue;
            if (inside is null)
                json[name] = CloseText($"{place}/{name}", value, key);
            else
                CloseInside($"{place}/{name}", value, inside, key);
        }
    }

    private static void CloseInside(string place, JsonNode value, PersonalFields inside, CaseKey? key)
    {
        // The place in a list is no part of the place: it is the kind of place that counts.
        foreach (var each in value is JsonArray list ? list.OfType<JsonObject>() : [value.AsObject()]) Close(place, each, inside, key);
    }

    private static JsonNode CloseText(string place, JsonNode value, CaseKey? key) => value is JsonArray list
        ? new JsonArray([.. list.Select(each => each is null ? null : CloseText(place, each, key))])
        : key is null ? JsonValue.Create(ErasedData.Text) : new JsonObject { [Sealed] = key.Close(place, value.GetValue<string>()) };

    private static void Open(string place, JsonNode json, CaseKey? key)
    {
        switch (json)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields.ToList())
                {
                    if (OpenText($"{place}/{name}", value, key) is { } text) fields[name] = text;
                    else if (value is not null) Open($"{place}/{name}", value, key);
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (OpenText(place, list[i], key) is { } text) list[i] = text;
                    else if (list[i] is { } value) Open(place, value, key);
                }

                break;
            default:
                break;
        }
    }

    private static JsonValue? OpenText(string place, JsonNode? value, CaseKey? key) =>
        value is JsonObject { Count: 1 } fields && fields[Sealed] is { } closed
            ? JsonValue.Create(key is null ? ErasedData.Text : key.Open(place, closed.GetValue<string>()))
            : null;
}
