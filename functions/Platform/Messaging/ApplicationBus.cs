using Azure.Messaging.ServiceBus;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Platform.Messaging;

/// <summary>The Service Bus of the application.</summary>
internal static class ApplicationBus
{
    /// <summary>The registered client, else one for the connection string <c>ServiceBus</c> or <c>AzureWebJobsServiceBus</c>.</summary>
    /// <exception cref="InvalidOperationException">Neither is there.</exception>
    public static ServiceBusClient Client(IServiceProvider provider)
    {
        if (provider.GetService<ServiceBusClient>() is { } client)
        {
            return client;
        }

        var settings = provider.GetRequiredService<IConfiguration>();
        return new ServiceBusClient(settings["ServiceBus"] ?? settings["AzureWebJobsServiceBus"]
            ?? throw new InvalidOperationException("ServiceBus is not set: messages wait until it names the Service Bus that has the topic case-events."));
    }
}
