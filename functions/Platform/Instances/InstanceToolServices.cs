using Ecom.Functions.Platform.Instances;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the tools for orchestration instances.</summary>
public static class InstanceToolServices
{
    /// <summary>Adds <see cref="InstanceTools"/>.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddInstanceTools(this IServiceCollection services)
    {
        services.TryAddSingleton<InstanceCases>();
        services.TryAddSingleton<InstanceTools>();
        return services;
    }
}
