using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecom.Functions.Contracts.Templates;

/// <summary>Reads one template file.</summary>
internal static class TemplateFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads a file; null when it has not the expected form, which is then a problem.</summary>
    /// <param name="file">The file's name: <c>id.vN.json</c>.</param>
    /// <param name="json">Its content.</param>
    /// <param name="problems">Takes up what is wrong.</param>
    public static ContractTemplate? Read(string file, string json, List<string> problems)
    {
        try
        {
            var template = JsonSerializer.Deserialize<ContractTemplate>(json, Json);
            if (template is null) problems.Add($"{file}: the file says null.");
            else if (!string.Equals(file, $"{template.Id}.v{template.Version}.json", StringComparison.Ordinal))
                problems.Add($"{file}: the name must be '{template.Id}.v{template.Version}.json', as the content says.");
            return template;
        }
        catch (JsonException fault)
        {
            problems.Add($"{file}: {fault.Message}");
            return null;
        }
    }
}
