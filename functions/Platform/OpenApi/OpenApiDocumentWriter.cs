using System.Reflection;
using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Problems;

namespace Ecom.Functions.Platform.OpenApi;

/// <summary>Writes the OpenAPI 3.1 document of the HTTP functions of assemblies; the same functions give the same document.</summary>
public static class OpenApiDocumentWriter
{
    private const string RoutePrefix = "/api/";

    /// <summary>Writes the document.</summary>
    /// <param name="assemblies">Where the functions are; the compiler's documentation files stand beside them.</param>
    public static JsonObject Write(params IReadOnlyList<Assembly> assemblies)
    {
        var documentation = assemblies.ToDictionary(assembly => assembly, XmlDocumentation.Of);
        var catalog = new SchemaCatalog(documentation.GetValueOrDefault);
        var operations = new OperationWriter(catalog, type => documentation.GetValueOrDefault(type.Assembly)?.Summary(type));
        var paths = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var function in HttpFunction.Of(assemblies))
        {
            var path = RoutePrefix + RouteTemplate.Plain(function.Trigger.Route ?? function.Name);
            if (!paths.TryGetValue(path, out var item))
                paths[path] = item = [];
            string[] methods = function.Trigger.Methods is { Length: > 0 } some ? some : ["get", "post"];
            foreach (var method in methods.Select(method => method.ToLowerInvariant()))
                item[method] = operations.Write(function, method, methods.Length == 1 ? function.Name : $"{function.Name}_{method}");
        }

        var problem = catalog.For(typeof(Problem));
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "Ecom.Functions",
                ["version"] = "1",
                ["description"] = "Back office of an e-commerce platform. Refusals are RFC 9457 problem documents; money is in minor units with an ISO 4217 currency.",
            },
            ["paths"] = new JsonObject(paths.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
            ["components"] = new JsonObject
            {
                ["schemas"] = catalog.Components(),
                ["responses"] = new JsonObject
                {
                    ["Problem"] = new JsonObject
                    {
                        ["description"] = "Why not, as a problem document.",
                        ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = problem } },
                    },
                },
                ["securitySchemes"] = SecuritySchemes(),
            },
        };
    }

    private static JsonObject SecuritySchemes() => new()
    {
        [OperationWriter.PlatformScheme] = new JsonObject
        {
            ["type"] = "http",
            ["scheme"] = "bearer",
            ["description"] = "On Azure: App Service authentication.",
        },
        [OperationWriter.LocalScheme] = new JsonObject
        {
            ["type"] = "apiKey",
            ["in"] = "header",
            ["name"] = "x-ecom-user",
            ["description"] = "On one machine: id;role[,role], such as zhang.wei;legal.",
        },
    };
}
