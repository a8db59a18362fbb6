using System.Diagnostics;
using System.Reflection;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Http;
using Ecom.LocalHost.Functions.Invocations;
using Ecom.LocalHost.Functions.Keys;
using Ecom.LocalHost.Functions.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Admin;

/// <summary>The host's administration at its official addresses. All but the ping ask for the master key.</summary>
internal static class AdminEndpoints
{
    public static void Map(WebApplication application)
    {
        var keys = application.Services.GetRequiredService<HostKeys>();
        application.MapMethods("/admin/host/ping", [HttpMethods.Get, HttpMethods.Post], static () => Results.Ok());
        var guarded = application.MapGroup("/admin").AddEndpointFilter(async (call, next) =>
            keys.Admits(call.HttpContext.Request, AuthorizationLevel.Admin)
                ? await next(call)
                : Results.Problem("The master key is missing or wrong.", statusCode: StatusCodes.Status401Unauthorized));
        guarded.MapGet("/host/status", Status);
        guarded.MapGet("/functions", static (FunctionCatalog functions, HttpFunctionRoutes routes) =>
            functions.All.Select(function => FunctionSummary.Of(function, routes)));
        guarded.MapPost("/functions/{name}", RunNow);
    }

    private static HostStatus Status(InvocationDrain invocations)
    {
        var version = typeof(AdminEndpoints).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

        // The age of the process is a matter of the machine's clock, also where the host runs on a virtual one.
        var uptime = TimeProvider.System.GetUtcNow().UtcDateTime - Process.GetCurrentProcess().StartTime.ToUniversalTime();
        return new HostStatus("local", "Running", version, "Ecom.LocalHost", (long)uptime.TotalMilliseconds, invocations.Running);
    }

    private static IResult RunNow(string name, TimerService timers, FunctionCatalog functions)
    {
        if (timers.Timers.FirstOrDefault(timer => string.Equals(timer.Name, name, StringComparison.OrdinalIgnoreCase)) is { } timer)
        {
            timer.RunNow();
            return Results.Accepted();
        }

        return functions.All.Any(function => string.Equals(function.Name, name, StringComparison.OrdinalIgnoreCase))
            ? Results.Problem("Only timer functions can be run by hand.", statusCode: StatusCodes.Status400BadRequest)
            : Results.Problem($"There is no function {name}.", statusCode: StatusCodes.Status404NotFound);
    }
}
