using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Input;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.WebUtilities;

namespace Ecom.Functions.Platform.OpenApi;

/// <summary>Writes one operation of the document.</summary>
/// <param name="catalog">Schemas.</param>
/// <param name="summary">The doc comment of a function's class.</param>
internal sealed class OperationWriter(SchemaCatalog catalog, Func<Type, string?> summary)
{
    public const string PlatformScheme = "platform";
    public const string LocalScheme = "local";

    public JsonObject Write(HttpFunction function, string method, string id)
    {
        var access = function.Method.GetCustomAttribute<AccessAttribute>() ?? function.Class.GetCustomAttribute<AccessAttribute>();
        var receives = function.Method.GetCustomAttribute<ReceivesAttribute>();
        var refuses = function.Method.GetCustomAttribute<RefusesAttribute>()?.Statuses ?? [];
        var operation = new JsonObject
        {
            ["operationId"] = id,
            ["tags"] = new JsonArray(Tag(function.Class)),
            ["summary"] = summary(function.Class),
        };
        var parameters = Parameters(function, method, refuses);
        if (parameters.Count > 0)
            operation["parameters"] = parameters;
        if (receives is not null)
        {
            operation["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["content"] = new JsonObject { [receives.ContentType] = new JsonObject { ["schema"] = catalog.For(receives.Body) } },
            };
        }

        operation["responses"] = Responses(function, access is not null, receives is not null, refuses);
        operation["security"] = access is null
            ? new JsonArray()
            : new JsonArray(new JsonObject { [PlatformScheme] = new JsonArray() }, new JsonObject { [LocalScheme] = new JsonArray() });
        if (access is { Roles.Count: > 0 })
            operation["x-roles"] = new JsonArray([.. access.Roles.Select(role => (JsonNode?)JsonValue.Create(EnumNames.Of(role)))]);
        return operation;
    }

    // The slice: the first part of the namespace after the application's.
    private static string Tag(Type type) => (type.Namespace ?? "").Split('.').Skip(2).FirstOrDefault() ?? "Application";

    private static JsonObject Parameter(string place, string name, bool required, JsonNode schema, string? description = null)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = place, ["required"] = required, ["schema"] = schema };
        if (description is not null)
            parameter["description"] = description;
        return parameter;
    }

    private static JsonObject Text(int? maxLength = null)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (maxLength is { } max)
            schema["maxLength"] = max;
        return schema;
    }

    private JsonArray Parameters(HttpFunction function, string method, IReadOnlyList<int> refuses)
    {
        var parameters = new JsonArray();
        foreach (var name in RouteTemplate.Parameters(function.Trigger.Route ?? ""))
            parameters.Add((JsonNode)Parameter("path", name, true, Text(name is "id" ? RouteId.MaxLength : null)));
        foreach (var query in function.Method.GetCustomAttributes<QueryParameterAttribute>().OrderBy(query => query.Name, StringComparer.Ordinal))
            parameters.Add((JsonNode)Parameter("query", query.Name, false, catalog.For(query.Type), query.Description));
        if (method is "post" && !function.Method.IsDefined(typeof(PublicAccessAttribute)))
        {
            parameters.Add((JsonNode)Parameter(
                "header", IdempotencyKey.Header, false, Text(IdempotencyKey.MaxLength), "The same key and body again get the first answer again."));
        }

        if (refuses.Contains(412) || refuses.Contains(428))
            parameters.Add((JsonNode)Parameter("header", "If-Match", refuses.Contains(428), Text(), "The ETag of the version that the caller saw."));
        return parameters;
    }

    private JsonObject Responses(HttpFunction function, bool known, bool hasBody, IReadOnlyList<int> refuses)
    {
        var responses = new SortedDictionary<int, JsonObject>();
        foreach (var answer in function.Method.GetCustomAttributes<AnswersAttribute>())
        {
            if (!responses.TryGetValue(answer.Status, out var response))
                responses[answer.Status] = response = new JsonObject { ["description"] = ReasonPhrases.GetReasonPhrase(answer.Status) };
            if (answer.Body is null) continue;
            // One answer may come in several media types.
            var content = response["content"] as JsonObject ?? [];
            content[answer.ContentType] = new JsonObject { ["schema"] = catalog.For(answer.Body) };
            response["content"] = content;
        }

        int[] refused = [.. refuses, .. known ? (int[])[401, 403] : [429], .. hasBody ? (int[])[400, 413, 415] : [], 500];
        foreach (var status in refused)
            responses.TryAdd(status, new JsonObject { ["$ref"] = "#/components/responses/Problem" });
        return new JsonObject(responses.Select(pair =>
            KeyValuePair.Create(pair.Key.ToString(CultureInfo.InvariantCulture), (JsonNode?)pair.Value)));
    }
}
