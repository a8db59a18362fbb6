using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Paging;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.OpenApi;

namespace Ecom.Platform.Tests.OpenApi;

public sealed class OpenApiDocumentTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>docs/openapi.json is refreshed by running this test with the environment variable ECOM_REFRESH=1.</summary>
    [Fact]
    public void CheckedInDocument_IsWhatTheFunctionsSay()
    {
        var actual = OpenApiDocumentWriter.Write(typeof(HttpFunction).Assembly).ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
        var path = Path.Combine(RepositoryRoot.Find(), "docs", "openapi.json");
        if (Environment.GetEnvironmentVariable("ECOM_REFRESH") is "1")
            File.WriteAllText(path, actual);
        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(
            actual, "An HTTP interface changed. Run this test with ECOM_REFRESH=1 and look at the difference of docs/openapi.json.");
    }

    [Fact]
    public void Document_OfTheApplication_IsValidOpenApi() => Validate(OpenApiDocumentWriter.Write(typeof(HttpFunction).Assembly));

    [Fact]
    public void Document_OfPlantedFunctions_IsValidOpenApi() => Validate(Planted());

    [Fact]
    public void Operation_OfAFunction_HasRouteHeadersSecurityAndStatuses()
    {
        var operation = Planted()["paths"]!["/api/planted/{id}"]!["post"]!;
        operation["operationId"]!.GetValue<string>().ShouldBe("PlantedPost");
        operation["parameters"]!.AsArray().Select(parameter => parameter!["name"]!.GetValue<string>()).ShouldBe(["id", "limit", "Idempotency-Key", "If-Match"]);
        operation["responses"]!.AsObject().Select(pair => pair.Key).ShouldBe(["200", "400", "401", "403", "404", "412", "413", "415", "428", "500"]);
        operation["responses"]!["404"]!["$ref"]!.GetValue<string>().ShouldBe("#/components/responses/Problem");
        operation["security"]!.AsArray().Count.ShouldBe(2);
        operation["x-roles"]!.AsArray().Select(role => role!.GetValue<string>()).ShouldBe(["legal"]);
    }

    [Fact]
    public void Schema_OfARecord_HasRequiredNullableEnumAndReferences()
    {
        var schemas = Planted()["components"]!["schemas"]!;
        var tree = schemas["Tree"]!;
        tree["required"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(["kind", "planted", "children"]);
        tree["additionalProperties"]!.GetValue<bool>().ShouldBeFalse();
        tree["properties"]!["kind"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(["oak", "redPine"]);
        tree["properties"]!["planted"]!["format"]!.GetValue<string>().ShouldBe("date");
        tree["properties"]!["children"]!["items"]!["$ref"]!.GetValue<string>().ShouldBe("#/components/schemas/Tree");
        tree["properties"]!["parent"]!["anyOf"]!.AsArray().Count.ShouldBe(2);
        schemas["PageOfTree"]!["properties"]!["items"]!["items"]!["$ref"]!.GetValue<string>().ShouldBe("#/components/schemas/Tree");
        schemas["Problem"]!["properties"]!["errors"].ShouldNotBeNull();
    }

    [Fact]
    public void Member_OfAnyRecordOfTheApplication_SaysWhatItIs()
    {
        var schemas = OpenApiDocumentWriter.Write(typeof(HttpFunction).Assembly)["components"]!["schemas"]!.AsObject();
        (from schema in schemas
         from member in schema.Value!["properties"]?.AsObject() ?? []
         let says = member.Value!.AsObject()
         where !says.ContainsKey("type") && !says.ContainsKey("$ref") && !says.ContainsKey("anyOf")
         select $"{schema.Key}.{member.Key}").ShouldBeEmpty();
        (from schema in schemas
         from member in schema.Value!["properties"]?.AsObject() ?? []
         where member.Value!["type"]?.ToJsonString().Contains("array", StringComparison.Ordinal) == true && member.Value["items"] is null
         select $"{schema.Key}.{member.Key}").ShouldBeEmpty();
        var promise = schemas["PromiseRequest"]!["properties"]!["until"]!;
        (promise["type"]!.GetValue<string>(), promise["format"]!.GetValue<string>()).ShouldBe(("string", "date-time"));
        schemas["ReportRequest"]!["properties"]!["impact"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(["low", "medium", "high"]);
    }

    private static JsonObject Planted() => OpenApiDocumentWriter.Write(typeof(OpenApiDocumentTests).Assembly);

    private static void Validate(JsonObject document)
    {
        var result = OpenApiDocument.Parse(document.ToJsonString(), "json");
        result.Diagnostic.ShouldNotBeNull().Errors.Select(error => error.ToString()).ShouldBeEmpty();
        result.Document.ShouldNotBeNull().Paths.Count.ShouldBe(document["paths"]!.AsObject().Count);
    }

    internal enum TreeKind
    {
        Oak,
        RedPine,
    }

    internal sealed record Tree(TreeKind Kind, DateOnly Planted, IReadOnlyList<Tree> Children, Tree? Parent = null);

    public sealed class Functions
    {
        [Function("PlantedPost")]
        [Access(Role.Legal)]
        [Receives(typeof(Tree))]
        [Answers(200, typeof(Page<Tree>))]
        [Refuses(404, 412, 428)]
        [QueryParameter("limit", typeof(int), "At most so many.")]
        public IActionResult Post([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "planted/{id:regex(^a$)}")] HttpRequest request) => new OkResult();
    }
}
