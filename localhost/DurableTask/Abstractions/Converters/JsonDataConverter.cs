using System.Text.Json;

namespace Microsoft.DurableTask.Converters;

/// <summary>Turns inputs, outputs, events and custom status into JSON with System.Text.Json.</summary>
/// <param name="options">How to write and read; null writes property names as declared and includes public fields.</param>
public class JsonDataConverter(JsonSerializerOptions? options = null) : DataConverter
{
    // Instances in flight hold JSON in this shape: a change here breaks them.
    private static readonly JsonSerializerOptions DefaultOptions = new() { IncludeFields = true };

    private readonly JsonSerializerOptions options = options ?? DefaultOptions;

    /// <summary>The converter with default options.</summary>
    public static JsonDataConverter Default { get; } = new();

    /// <inheritdoc/>
    public override string? Serialize(object? value) => value is null ? null : JsonSerializer.Serialize(value, value.GetType(), options);

    /// <inheritdoc/>
    public override object? Deserialize(string? data, Type targetType) =>
        data is null ? null : JsonSerializer.Deserialize(data, targetType, options);
}
