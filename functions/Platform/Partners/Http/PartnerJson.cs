using System.Text.Json;
using System.Text.Json.Serialization;
using Ecom.Functions.Platform.Http.Json;

namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>How the JSON of partners is written and read: camelCase, enums by name; what an answer has besides is skipped, what it lacks is a fault.</summary>
internal static class PartnerJson
{
    /// <summary>The options, read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(EcomJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
