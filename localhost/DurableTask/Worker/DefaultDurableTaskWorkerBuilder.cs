using Ecom.LocalHost.DurableTask.Registration;
using Microsoft.DurableTask.Worker.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Worker;

/// <summary>Collects what a worker is made of.</summary>
public class DefaultDurableTaskWorkerBuilder : IDurableTaskWorkerBuilder
{
    private Type? buildTarget;

    /// <summary>Makes a builder.</summary>
    /// <param name="name">The worker's name; null is the default worker.</param>
    /// <param name="services">The services of the application.</param>
    public DefaultDurableTaskWorkerBuilder(string? name, IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        Name = name ?? Options.DefaultName;
        Services = services;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IServiceCollection Services { get; }

    /// <inheritdoc/>
    public Type? BuildTarget
    {
        get => buildTarget;
        set
        {
            if (value is not null)
            {
                TaskTypes.RequireConcrete<DurableTaskWorker>(value);
            }

            buildTarget = value;
        }
    }

    /// <inheritdoc/>
    public IHostedService Build(IServiceProvider serviceProvider)
    {
        if (BuildTarget is null)
        {
            throw new InvalidOperationException($"Durable task worker '{Name}' has no build target: call UseBuildTarget.");
        }

        var registry = serviceProvider.GetRequiredService<IOptionsMonitor<DurableTaskRegistry>>().Get(Name);
        return (IHostedService)ActivatorUtilities.CreateInstance(serviceProvider, BuildTarget, Name, new DurableTaskFactory(registry));
    }
}
