using System.Text.Json;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Hosting;
using Ecom.LocalHost.Scheduling;
using Ecom.LocalHost.ServiceBus;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Functions.ServiceBus;

/// <summary>Adds the local broker and the functions that listen to it.</summary>
internal static class ServiceBusServices
{
    public static void Add(
        IServiceCollection services, LocalHostOptions options, HostFolders folders, FunctionCatalog functions, IConfiguration settings)
    {
        var declared = new ServiceBusBrokerOptions
        {
            DataFile = Path.Combine(folders.Data, "servicebus.db"),
            // Several hosts of one process need a namespace each.
            Namespace = options.IsEmbedded ? $"local-{Guid.NewGuid():N}" : "local",
            Synchronous = options.Synchronous,
            CommitObserver = options.CommitObserver,
        };
        BrokerDeclaration.Declare(declared, folders.Application, functions, settings);
        BrokerConnection.Inject(settings, functions, $"Endpoint=sb://{declared.Namespace}/;DataFile={declared.DataFile}");
        services.PostConfigure<JsonSerializerOptions>(static json =>
        {
            if (!json.IsReadOnly)
            {
                json.PropertyNameCaseInsensitive = true;
            }
        });
        services.AddSingleton(provider =>
        {
            declared.Logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger<ServiceBusBroker>();
            return ServiceBusBroker.Open(declared, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<IWorkScheduler>());
        });
        services.AddHostedService<ServiceBusService>();
    }
}
