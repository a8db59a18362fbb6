using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Ecom.Functions.Platform.Http.Json;

/// <summary>How JSON looks on every HTTP interface of the application.</summary>
/// <remarks>
/// Names in camelCase; enums as camelCase strings, never numbers; dates as <see cref="DateOnly"/>, instants as
/// <see cref="DateTimeOffset"/> in ISO 8601, with the offset; null members are written. Reading is strict: an unknown member, a missing
/// required member, a null where none is allowed, a duplicate member or an undefined enum value is refused, so that a
/// misspelt term never disappears from a contract.
/// </remarks>
public static class EcomJson
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = 32;

    /// <summary>The options; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            MaxDepth = MaxDepth,
            NumberHandling = JsonNumberHandling.Strict,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            PropertyNameCaseInsensitive = false,
            // Chinese stays readable; what HTML gives a meaning to stays escaped.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        options.Converters.Add(new StrictEnumConverter());
        options.Converters.Add(new InstantConverter());
        options.MakeReadOnly();
        return options;
    }
}
