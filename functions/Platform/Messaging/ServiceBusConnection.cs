using Azure.Messaging.ServiceBus;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Platform.Messaging;

/// <summary>Finds the application's Service Bus.</summary>
internal static class ServiceBusConnection
{
    /// <summary>The registered client; else one by the setting <c>ServiceBus</c> or <c>AzureWebJobsServiceBus</c>.</summary>
    /// <exception cref="InvalidOperationException">Neither is there.</exception>
    public static ServiceBusClient Client(IServiceProvider provider)
    {
        if (provider.GetService<ServiceBusClient>() is { } client)
        {
            return client;
        }

        var settings = provider.GetRequiredService<IConfiguration>();
        return new ServiceBusClient(settings["ServiceBus"] ?? settings["AzureWebJobsServiceBus"]
            ?? throw new InvalidOperationException(
                "ServiceBus is not set: case events and notifications wait until it names the Service Bus that has their topic and queue."));
    }
}
