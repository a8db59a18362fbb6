using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace Ecom.Functions.Platform.Http.Faults;

/// <summary>Counts every request that is answered with a server error, whoever made the answer; traces of requests are sampled, and miss some.</summary>
/// <param name="metrics">Counts them.</param>
public sealed class FaultCountMiddleware(HttpMetrics metrics) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.GetHttpContext() is { } http) Watch(http.Response, context.FunctionDefinition.Name);
        return next(context);
    }

    /// <summary>What a function returns is written behind the last middleware: only when the answer starts is its status known.</summary>
    private void Watch(HttpResponse response, string function) => response.OnStarting(() =>
    {
        if (response.StatusCode >= StatusCodes.Status500InternalServerError) metrics.Failed(function, response.StatusCode);
        return Task.CompletedTask;
    });
}
