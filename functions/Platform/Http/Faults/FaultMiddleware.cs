using System.Text.Json;
using Ecom.Functions.Platform.Http.Json;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Problems;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Http.Faults;

/// <summary>A fault in an HTTP function becomes a problem document without internals, or for a browser a page; the fault itself goes to the log.</summary>
/// <param name="logger">Gets the faults.</param>
public sealed class FaultMiddleware(ILogger<FaultMiddleware> logger) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception fault) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            await Answer(fault, http, context.FunctionDefinition.Name).WriteAsync(http);
        }
    }

    private RenderedReply Answer(Exception fault, HttpContext http, string function)
    {
        if (fault is BadHttpRequestException bad)
        {
            Refusal refusal = bad.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? new TooLarge("body-too-large", "The body is larger than the server takes.")
                : new Malformed("bad-request", "The request does not follow HTTP.");
            return RefusalPages.Of(refusal, http.Request).Render(http);
        }

        var problem = ProblemMapping.Fault(http);
        HttpLog.Fault(logger, fault, function, problem.TraceId);
        if (PageReply.IsWantedBy(http.Request)) return RefusalPages.OfFault(http.Request, problem.TraceId).Render(http);
        return new RenderedReply(
            StatusCodes.Status500InternalServerError,
            "application/problem+json",
            new Dictionary<string, string>(StringComparer.Ordinal),
            JsonSerializer.SerializeToUtf8Bytes(problem, EcomJson.Options));
    }
}
