using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecom.Functions.Platform.Http.Json;

/// <summary>Reads and writes instants; one without an offset is refused, as it would be taken for the time of whatever machine reads it.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && reader.TryGetDateTimeOffset(out var instant)
        && reader.TryGetDateTime(out var time)
        && time.Kind != DateTimeKind.Unspecified
            ? instant
            : throw new ReadableJsonException("must be a time with its offset, such as 2026-03-02T09:00:00+08:00");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
