using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecom.LocalHost.Simulators.Store;

/// <summary>How a simulator writes and reads JSON: camelCase, enums by name.</summary>
internal static class SimulatorJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
