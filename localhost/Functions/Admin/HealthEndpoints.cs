using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Ecom.LocalHost.Functions.Admin;

/// <summary>Health: <c>/healthz/live</c> answers while the process does; <c>/healthz/ready</c> and <c>/healthz</c> ask the application's checks.</summary>
internal static class HealthEndpoints
{
    public static void Map(WebApplication application)
    {
        application.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = static _ => false });
        application.MapHealthChecks("/healthz/ready");
        application.MapHealthChecks("/healthz");
    }
}
