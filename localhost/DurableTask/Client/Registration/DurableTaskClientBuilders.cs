using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.DurableTask.Registration;

/// <summary>The client builders of one service collection, so that two calls for one name configure one client.</summary>
internal sealed class DurableTaskClientBuilders(IServiceCollection services)
{
    private readonly Dictionary<string, IDurableTaskClientBuilder> builders = new(StringComparer.Ordinal);

    public static IDurableTaskClientBuilder GetOrAdd(IServiceCollection services, string name, out bool added)
    {
        var descriptor = services.FirstOrDefault(service => service.ServiceType == typeof(DurableTaskClientBuilders));
        if (descriptor is null)
        {
            descriptor = ServiceDescriptor.Singleton(new DurableTaskClientBuilders(services));
            services.Add(descriptor);
        }

        return ((DurableTaskClientBuilders)descriptor.ImplementationInstance!).GetOrAdd(name, out added);
    }

    private IDurableTaskClientBuilder GetOrAdd(string name, out bool added)
    {
        added = !builders.TryGetValue(name, out var builder);
        return builder ?? (builders[name] = new DefaultDurableTaskClientBuilder(name, services));
    }
}
