using Ecom.LocalHost.Functions.Hosting;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Builds a functions application.</summary>
public class FunctionsApplicationBuilder : IFunctionsWorkerApplicationBuilder, IHostApplicationBuilder
{
    private readonly LocalHostBuilder host;

    internal FunctionsApplicationBuilder(string[] args) => host = new LocalHostBuilder(args);

    /// <summary>What extensions share while building.</summary>
    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)host.Web).Properties;

    /// <summary>The settings.</summary>
    public ConfigurationManager Configuration => host.Web.Configuration;

    /// <summary>The services.</summary>
    public IServiceCollection Services => host.Web.Services;

    /// <summary>Which metrics are collected.</summary>
    public IMetricsBuilder Metrics => host.Web.Metrics;

    /// <summary>The application's name, environment and folder.</summary>
    public IHostEnvironment Environment => host.Web.Environment;

    /// <summary>Where logs go.</summary>
    public ILoggingBuilder Logging => host.Web.Logging;

    IConfigurationManager IHostApplicationBuilder.Configuration => Configuration;

    /// <summary>Adds middleware; the first added is the outermost.</summary>
    /// <param name="middleware">Wraps the rest.</param>
    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        host.Middleware.Add(middleware);
        return this;
    }

    /// <summary>Replaces the service container.</summary>
    /// <param name="factory">Makes the container.</param>
    /// <param name="configure">Configures it.</param>
    /// <typeparam name="TContainerBuilder">The container's builder.</typeparam>
    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull =>
        ((IHostApplicationBuilder)host.Web).ConfigureContainer(factory, configure);

    /// <summary>Ends building.</summary>
    public IHost Build() => host.Build();
}
