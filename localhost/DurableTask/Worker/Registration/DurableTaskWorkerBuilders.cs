using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.DurableTask.Registration;

/// <summary>The worker builders of one service collection, so that two calls for one name configure one worker.</summary>
internal sealed class DurableTaskWorkerBuilders(IServiceCollection services)
{
    private readonly Dictionary<string, IDurableTaskWorkerBuilder> builders = new(StringComparer.Ordinal);

    public static IDurableTaskWorkerBuilder GetOrAdd(IServiceCollection services, string name, out bool added)
    {
        var descriptor = services.FirstOrDefault(service => service.ServiceType == typeof(DurableTaskWorkerBuilders));
        if (descriptor is null)
        {
            descriptor = ServiceDescriptor.Singleton(new DurableTaskWorkerBuilders(services));
            services.Add(descriptor);
        }

        return ((DurableTaskWorkerBuilders)descriptor.ImplementationInstance!).GetOrAdd(name, out added);
    }

    private IDurableTaskWorkerBuilder GetOrAdd(string name, out bool added)
    {
        added = !builders.TryGetValue(name, out var builder);
        return builder ?? (builders[name] = new DefaultDurableTaskWorkerBuilder(name, services));
    }
}
