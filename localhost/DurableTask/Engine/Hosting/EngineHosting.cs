using Ecom.LocalHost.DurableTask.Client;
using Ecom.LocalHost.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.DurableTask.Hosting;

/// <summary>Where the registration of workers and clients meets the engine that runs them.</summary>
internal static class EngineHosting
{
    /// <summary>The class of clients that are given no other. Its constructor takes the client's name; the rest comes from the services.</summary>
    public static Type? ClientTarget => typeof(LocalDurableTaskClient);

    /// <summary>The class of workers that are given no other. Its constructor takes the name and the task factory; the rest comes from the services.</summary>
    public static Type? WorkerTarget => typeof(LocalDurableTaskWorker);

    /// <summary>Adds the services of the engine; called once for each worker and client, so it must not add anything twice.</summary>
    public static void AddServices(IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddLogging();
        services.AddOptions<DurableEngineOptions>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IWorkScheduler>(provider =>
        {
            var logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger<ThreadPoolWorkScheduler>();
            return new ThreadPoolWorkScheduler(fault => logger.LogError(fault, "Background work let a fault escape"));
        });
        services.TryAddTransient<EngineLease>();
    }
}
