using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Messaging.DeadLetters;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the dead letters.</summary>
public static class DeadLetterServices
{
    /// <summary>Adds <see cref="DeadLetters"/> of the queues and subscriptions that the <c>servicebus.json</c> beside the application names.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddDeadLetters(this IServiceCollection services)
    {
        services.TryAddSingleton(new DeadLetterSources(AppContext.BaseDirectory));
        services.TryAddSingleton(static provider => new BusSenders(() => ServiceBusConnection.Client(provider)));
        services.TryAddSingleton(static provider => new DeadLetters(
            () => ServiceBusConnection.Client(provider),
            provider.GetRequiredService<BusSenders>(),
            provider.GetRequiredService<ILogger<DeadLetters>>()));
        return services;
    }
}
