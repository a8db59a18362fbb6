using Ecom.LocalHost.DurableTask.Hosting;
using Ecom.LocalHost.DurableTask.Registration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Worker;

/// <summary>Adds durable task workers to an application.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a worker, or goes on with the one of that name.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The worker's name; null is the default worker.</param>
    public static IDurableTaskWorkerBuilder AddDurableTaskWorker(this IServiceCollection services, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = DurableTaskWorkerBuilders.GetOrAdd(services, name ?? Options.DefaultName, out var added);
        if (added)
        {
            AddWorker(builder);
        }

        return builder;
    }

    /// <summary>Adds the default worker.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets it up.</param>
    public static IServiceCollection AddDurableTaskWorker(this IServiceCollection services, Action<IDurableTaskWorkerBuilder> configure) =>
        services.AddDurableTaskWorker(Options.DefaultName, configure);

    /// <summary>Adds a worker, or goes on with the one of that name.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The worker's name.</param>
    /// <param name="configure">Sets it up.</param>
    public static IServiceCollection AddDurableTaskWorker(
        this IServiceCollection services, string name, Action<IDurableTaskWorkerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        configure(services.AddDurableTaskWorker(name));
        return services;
    }

    private static void AddWorker(IDurableTaskWorkerBuilder builder)
    {
        builder.Services.AddOptions<DurableTaskWorkerOptions>(builder.Name).Configure<IServiceProvider>((options, provider) =>
        {
            if (!options.DataConverterIsSet && provider.GetService<DataConverter>() is { } converter)
            {
                options.DataConverter = converter;
            }
        });

        EngineHosting.AddServices(builder.Services);
        builder.BuildTarget = EngineHosting.WorkerTarget;
        builder.Services.AddSingleton(builder.Build);
    }
}
