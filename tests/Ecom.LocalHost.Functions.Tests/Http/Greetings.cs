using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Ecom.LocalHost.Functions.Tests.Http;

/// <summary>HTTP functions of every shape.</summary>
public sealed class Greetings
{
    [Function("Typed")]
    public Greeting Typed([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "typed/{id:int}")] HttpRequest request, int id) =>
        new($"no. {id}", request.Method);

    [Function("Action")]
    public async Task<IActionResult> ActionAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "put", Route = "action/{code}")] HttpRequest request, int code)
    {
        await Task.Yield();
        return new ObjectResult(new Greeting("action", request.Method)) { StatusCode = code };
    }

    [Function("Value")]
    public async ValueTask<string> ValueAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, string? name = "nobody")
    {
        await Task.Yield();
        return $"hello {name}";
    }

    [Function("Silent")]
    public void Silent([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request) =>
        request.HttpContext.Response.StatusCode = StatusCodes.Status202Accepted;

    [Function("Body")]
    public Greeting Body([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, [FromBody] Greeting greeting) =>
        greeting with { Who = greeting.Who + "!" };

    [Function("Broken")]
    public Task BrokenAsync([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) =>
        throw new InvalidOperationException("the secret reason");

    [Function("Context")]
    public Greeting Context([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "context/{place}")] HttpRequest request, FunctionContext context, CancellationToken cancelled) =>
        new((string)context.BindingContext.BindingData["place"]!, $"{context.FunctionDefinition.Name} {context.GetHttpContext() == request.HttpContext} {cancelled.CanBeCanceled}");

    [Function("Traced")]
    public string Traced([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, FunctionContext context) =>
        $"{Activity.Current?.TraceId} {context.TraceContext.TraceParent}";

    [Function("Keyed")]
    public string Keyed([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request) => "in";

    [Function("Ruled")]
    public string Ruled([HttpTrigger(AuthorizationLevel.Admin, "get")] HttpRequest request) => "in";
}
