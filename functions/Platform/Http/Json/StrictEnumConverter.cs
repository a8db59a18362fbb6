using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecom.Functions.Platform.Http.Json;

/// <summary>Enums as their camelCase names: no numbers, no undefined values, case-sensitive; an error lists what is allowed.</summary>
public sealed class StrictEnumConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(StrictEnumConverter<>).MakeGenericType(typeToConvert))!;
}
