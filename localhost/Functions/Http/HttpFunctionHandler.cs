using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Invocations;
using Ecom.LocalHost.Functions.Keys;
using Ecom.LocalHost.Functions.Settings;
using Ecom.LocalHost.Sqlite;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Functions.Http;

/// <summary>Answers a request with a function: key, size, run, result.</summary>
internal sealed partial class HttpFunctionHandler(
    FunctionInvoker invoker, HostKeys keys, HostJson host, HttpGate gate, HttpQueue queue, ILogger<HttpFunctionHandler> log)
{
    public async Task HandleAsync(HttpContext context, FunctionEntry function)
    {
        var level = ((HttpTriggerAttribute)function.Trigger).AuthLevel;
        if (!keys.Admits(context.Request, level, function.Name))
        {
            await HttpProblem.WriteAsync(
                context, StatusCodes.Status401Unauthorized, "A key is missing or wrong: send it as header x-functions-key or as query value code.");
            return;
        }

        if (context.Request.ContentLength > host.Http.MaxRequestBodySize)
        {
            await HttpProblem.WriteAsync(
                context, StatusCodes.Status413PayloadTooLarge, $"The body is over the limit of {host.Http.MaxRequestBodySize} bytes.");
            return;
        }

        using var place = await gate.EnterAsync(context.RequestAborted);
        if (place is null)
        {
            context.Response.Headers.RetryAfter = "1";
            await HttpProblem.WriteAsync(context, StatusCodes.Status429TooManyRequests, "Too many requests wait already.");
            return;
        }

        await queue.RunAsync(() => InvokeAsync(context, function));
    }

    private static Dictionary<string, object?> Data(HttpRequest request)
    {
        var data = request.Query.ToDictionary(static pair => pair.Key, static object? (pair) => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in request.RouteValues)
        {
            data[name] = value;
        }

        return data;
    }

    private async Task InvokeAsync(HttpContext context, FunctionEntry function)
    {
        try
        {
            var result = await invoker.InvokeAsync(
                function,
                new TriggerEvent(context) { Data = Data(context.Request) },
                invocation => invocation.Features.Set(context),
                context.RequestAborted);
            await HttpResult.WriteAsync(context, result);
        }
        catch (StoreKilledException)
        {
            // The host has ended; its caller sees the connection break.
            context.Abort();
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            await HttpProblem.WriteAsync(context, refused.StatusCode, refused.Message);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            LogAborted(function.Name);
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            LogFailed(fault, function.Name);
            await HttpProblem.WriteAsync(context, StatusCodes.Status500InternalServerError, $"The function {function.Name} failed.");
        }
    }

    [LoggerMessage(EventId = 7001, Level = LogLevel.Error, Message = "HTTP function {Function} failed")]
    private partial void LogFailed(Exception fault, string function);

    [LoggerMessage(EventId = 7002, Level = LogLevel.Debug, Message = "The caller of HTTP function {Function} has gone")]
    private partial void LogAborted(string function);
}
