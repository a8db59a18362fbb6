using Ecom.LocalHost.DurableTask.Hosting;
using Ecom.LocalHost.DurableTask.Registration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Client;

/// <summary>Adds durable task clients to an application.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a client, or goes on with the one of that name.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The client's name; null is the default client, which is injectable as <see cref="DurableTaskClient"/>.</param>
    public static IDurableTaskClientBuilder AddDurableTaskClient(this IServiceCollection services, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = DurableTaskClientBuilders.GetOrAdd(services, name ?? Options.DefaultName, out var added);
        if (added)
        {
            AddClient(builder);
        }

        return builder;
    }

    /// <summary>Adds the default client.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets it up.</param>
    public static IServiceCollection AddDurableTaskClient(this IServiceCollection services, Action<IDurableTaskClientBuilder> configure) =>
        services.AddDurableTaskClient(Options.DefaultName, configure);

    /// <summary>Adds a client, or goes on with the one of that name.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The client's name.</param>
    /// <param name="configure">Sets it up.</param>
    public static IServiceCollection AddDurableTaskClient(
        this IServiceCollection services, string name, Action<IDurableTaskClientBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(services.AddDurableTaskClient(name));
        return services;
    }

    private static void AddClient(IDurableTaskClientBuilder builder)
    {
        var services = builder.Services;
        services.TryAddSingleton<IDurableTaskClientProvider, DurableTaskClientProvider>();
        services.AddOptions<DurableTaskClientOptions>(builder.Name).Configure<IServiceProvider>((options, provider) =>
        {
            if (!options.DataConverterIsSet && provider.GetService<DataConverter>() is { } converter)
            {
                options.DataConverter = converter;
            }
        });

        EngineHosting.AddServices(services);
        builder.BuildTarget = EngineHosting.ClientTarget;
        services.AddSingleton(provider => new DurableTaskClientContainer(builder.Build(provider)));
        if (string.Equals(builder.Name, Options.DefaultName, StringComparison.Ordinal))
        {
            builder.RegisterDirectly();
        }
    }
}
