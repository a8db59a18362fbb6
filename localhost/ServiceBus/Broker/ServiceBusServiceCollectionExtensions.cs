using Azure.Messaging.ServiceBus;
using Ecom.LocalHost.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.ServiceBus;

/// <summary>Adds the local broker to an application.</summary>
public static class ServiceBusServiceCollectionExtensions
{
    /// <summary>Adds a broker, opened when first asked for and closed with the container, and a <see cref="ServiceBusClient"/> of it.</summary>
    /// <param name="services">Has an <see cref="IWorkScheduler"/>; a <see cref="TimeProvider"/> is taken from here too, if there is one.</param>
    /// <param name="configure">Declares the broker.</param>
    public static IServiceCollection AddLocalServiceBus(this IServiceCollection services, Action<ServiceBusBrokerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider =>
        {
            var options = new ServiceBusBrokerOptions();
            if (provider.GetService<ILoggerFactory>() is { } loggers)
            {
                options.Logger = loggers.CreateLogger<ServiceBusBroker>();
            }

            configure(options);
            return ServiceBusBroker.Open(
                options, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<IWorkScheduler>());
        });
        services.AddSingleton(provider => provider.GetRequiredService<ServiceBusBroker>().CreateClient());
        return services;
    }
}
