using System.Reflection;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>What stands behind <c>FunctionsApplicationBuilder</c>: settings first, then the application's services, then the host's.</summary>
internal sealed class LocalHostBuilder
{
    private readonly LocalHostOptions options;
    private readonly HostStartException? fault;

    public LocalHostBuilder(string[] args)
    {
        options = LocalHostOptions.Current;
        Folders = HostFolders.Of(options);
        Web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ContentRootPath = Folders.ContentRoot,
            EnvironmentName = HostEnvironmentName.Of(options),
            ApplicationName = Assembly.GetEntryAssembly()?.GetName().Name,
        });
        try
        {
            Folders = Folders.Prepare(options, Web.Configuration, args);
            HostJson = HostJson.Read(Folders.Application, Web.Configuration);
        }
        catch (HostStartException unusable)
        {
            fault = unusable;
        }

        HostLogging.Add(Web.Logging, HostJson, Web.Configuration);
        Web.Services.AddSingleton(options.TimeProvider);
    }

    public WebApplicationBuilder Web { get; }

    public HostFolders Folders { get; }

    public HostJson HostJson { get; } = new();

    public List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> Middleware { get; } = [];

    /// <summary>Ends building. What is wrong with the application is reported when the host starts.</summary>
    public IHost Build()
    {
        var built = fault is null ? BuildHost() : new UnusableHost(fault, options);
        options.Built?.Invoke(built);
        return built;
    }

    private IHost BuildHost()
    {
        var services = new HostServices(options, Folders, HostJson, Web.Configuration, Middleware);
        FunctionCatalog functions;
        try
        {
            functions = services.FindFunctions();
            services.AddTo(Web, functions);
        }
        catch (HostStartException unusable)
        {
            return new UnusableHost(unusable, options);
        }

        options.ConfigureServices?.Invoke(Web.Services);
        return new FunctionsHost(Web.Build(), options);
    }
}
