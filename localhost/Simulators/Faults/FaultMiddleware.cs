using System.Globalization;
using Ecom.LocalHost.Simulators.Calls;
using Microsoft.AspNetCore.Http;

namespace Ecom.LocalHost.Simulators.Faults;

/// <summary>Lets calls of the service go wrong as the scripts say. Delays are real time: who waits for the answer sits at a socket.</summary>
internal sealed class FaultMiddleware(FaultScripts scripts)
{
    private const int OversizedBytes = 4 * 1024 * 1024;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var script = context.Request.Path.StartsWithSegments(Endpoints.Service, StringComparison.Ordinal)
            ? await scripts.TakeAsync(context.Request.Path)
            : null;
        if (script is null)
        {
            await next(context);
            return;
        }

        var real = context.Response.Body;
        using var answer = new MemoryStream();
        if (script.Moment is FaultMoment.After)
        {
            context.Response.Body = answer;
            await next(context);
            context.Response.Body = real;
        }

        await GoWrongAsync(script, context, next, answer);
    }

    private static async Task GoWrongAsync(FaultScript script, HttpContext context, RequestDelegate next, MemoryStream answer)
    {
        switch (script.Kind)
        {
            case FaultKind.Delay:
                await Task.Delay(TimeSpan.FromMilliseconds(script.Milliseconds), TimeProvider.System, context.RequestAborted);
                await (script.Moment is FaultMoment.Before ? next(context) : SendAsync(context.Response, answer));
                break;
            case FaultKind.Cut:
                context.Abort();
                break;
            case FaultKind.Fail:
                await FailAsync(script, context.Response);
                break;
            default:
                await NonsenseAsync(script.Kind, context.Response);
                break;
        }
    }

    private static Task SendAsync(HttpResponse response, MemoryStream answer)
    {
        answer.Position = 0;
        return answer.CopyToAsync(response.Body);
    }

    private static Task FailAsync(FaultScript script, HttpResponse response)
    {
        response.Clear();
        if (script.RetryAfter is { } seconds) response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return (script.Code is { } code ? Answer.Refused(script.Status, code) : new Answer(script.Status)).WriteAsync(response);
    }

    private static Task NonsenseAsync(FaultKind kind, HttpResponse response)
    {
        response.Clear();
        var body = kind is FaultKind.Oversized ? new string('x', OversizedBytes) : "<html>It works!</html>";
        return new Answer(StatusCodes.Status200OK, body, "text/html").WriteAsync(response);
    }
}
