using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Limits;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what HTTP functions use.</summary>
public static class HttpServices
{
    /// <summary>Adds bodies, idempotent requests, metrics and limits (section <c>Http</c>); an <c>IIdempotencyStore</c> must be registered too.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddEcomHttp(this IServiceCollection services)
    {
        services.AddOptions<HttpLimits>().BindConfiguration(HttpLimits.Section).ValidateDataAnnotations()
            .Validate(limits => limits.Limits.Values.All(requests => requests > 0), "Http:Limits must be numbers of requests above 0.")
            .ValidateOnStart();
        // Paths hold the tokens of links. ASP.NET writes each path, and hangs it on every other line of its request; traces have the route.
        services.AddLogging(static logging => logging
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.Routing", LogLevel.None));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<HttpMetrics>();
        services.TryAddSingleton<JsonBody>();
        services.TryAddSingleton<IdempotentRequests>();
        services.TryAddSingleton<FixedWindowLimit>();
        services.TryAddSingleton<ClientAddress>();
        return services;
    }
}
