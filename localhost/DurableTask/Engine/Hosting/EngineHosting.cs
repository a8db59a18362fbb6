using Microsoft.Extensions.DependencyInjection;

namespace Ecom.LocalHost.DurableTask.Hosting;

/// <summary>Where the registration of workers and clients meets the engine that runs them.</summary>
internal static class EngineHosting
{
    /// <summary>The class of clients that are given no other. Its constructor takes the client's name; the rest comes from the services.</summary>
    public static Type? ClientTarget => null;

    /// <summary>The class of workers that are given no other. Its constructor takes the name and the task factory; the rest comes from the services.</summary>
    public static Type? WorkerTarget => null;

    /// <summary>Adds the services of the engine; called once for each worker and client, so it must not add anything twice.</summary>
    public static void AddServices(IServiceCollection services) => ArgumentNullException.ThrowIfNull(services);
}
