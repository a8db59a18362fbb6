using System.Text.Json.Nodes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Platform.OpenApi;

/// <summary>Serves the OpenAPI document of this application.</summary>
public sealed class GetOpenApi
{
    private static readonly Lazy<JsonObject> Document = new(() => OpenApiDocumentWriter.Write(typeof(GetOpenApi).Assembly));

    /// <summary>Serves the document.</summary>
    /// <param name="request">The request.</param>
    [Function(nameof(GetOpenApi))]
    [PublicAccess("The document is checked in with the source; it names interfaces and holds no data.")]
    [Answers(StatusCodes.Status200OK, typeof(JsonObject))]
    public Reply Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "openapi.json")] HttpRequest request) =>
        Reply.Ok(Document.Value);
}
