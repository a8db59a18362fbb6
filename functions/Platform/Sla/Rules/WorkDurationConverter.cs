using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecom.Functions.Platform.Sla.Rules;

/// <summary>Writes a time limit as its text, such as "4 working hours".</summary>
public sealed class WorkDurationConverter : JsonConverter<WorkDuration>
{
    /// <inheritdoc/>
    public override WorkDuration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A time limit is a text.");
        return WorkDuration.TryParse(text, null, out var limit) ? limit : throw new JsonException($"'{text}' is no time limit.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WorkDuration value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
