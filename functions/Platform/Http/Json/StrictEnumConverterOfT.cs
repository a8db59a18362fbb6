using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Http.Json;

/// <summary>Reads and writes one enum type; see <see cref="StrictEnumConverter"/>.</summary>
internal sealed class StrictEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName =
        Enum.GetValues<T>().ToFrozenDictionary(value => EnumNames.Of(value), StringComparer.Ordinal);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw NotOneOf();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumNames.Of(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(EnumNames.Of(value));

    private static T Parse(string name) => ByName.TryGetValue(name, out var value) ? value : throw NotOneOf();

    private static ReadableJsonException NotOneOf() =>
        new ReadableJsonException($"must be one of {string.Join(", ", EnumNames.All(typeof(T)))}");
}
