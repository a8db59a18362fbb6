using Ecom.LocalHost.Functions.Admin;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Durable;
using Ecom.LocalHost.Functions.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>Everything that answers over HTTP.</summary>
internal static class HostEndpoints
{
    public static void Map(WebApplication application)
    {
        var functions = application.Services.GetRequiredService<FunctionCatalog>();
        application.Services.GetRequiredService<HttpFunctionRoutes>()
            .Map(application, functions.With<HttpTriggerAttribute>().Select(static http => http.Entry));
        ManagementEndpoints.Map(application);
        HealthEndpoints.Map(application);
        AdminEndpoints.Map(application);
    }
}
