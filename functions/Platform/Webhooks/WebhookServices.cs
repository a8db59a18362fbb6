using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.Webhooks;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers webhooks that come in.</summary>
public static class WebhookServices
{
    /// <summary>Adds <see cref="WebhookReceiver"/> (section <c>Webhooks</c>); case stores and HTTP services must be registered too.</summary>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddWebhooks(this IServiceCollection services)
    {
        services.AddOptions<WebhookOptions>().BindConfiguration(WebhookOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebhookOptions>, WebhookOptionsValidator>());
        services.TryAddSingleton(static provider => new BusSenders(() => ServiceBusConnection.Client(provider)));
        services.TryAddSingleton<WebhookSources>();
        services.TryAddSingleton<WebhookReceiver>();
        services.TryAddSingleton<WebhookHandover>();
        return services;
    }
}
