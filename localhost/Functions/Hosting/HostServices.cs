using System.Reflection;
using Ecom.LocalHost.DurableTask;
using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Durable;
using Ecom.LocalHost.Functions.Http;
using Ecom.LocalHost.Functions.Invocations;
using Ecom.LocalHost.Functions.Keys;
using Ecom.LocalHost.Functions.ServiceBus;
using Ecom.LocalHost.Functions.Settings;
using Ecom.LocalHost.Functions.Simulators;
using Ecom.LocalHost.Functions.Storage;
using Ecom.LocalHost.Functions.Timers;
using Ecom.LocalHost.Scheduling;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>Adds the host's own services. Hosted ones start in the order added and stop in reverse, the web server first.</summary>
internal sealed class HostServices(
    LocalHostOptions options,
    HostFolders folders,
    HostJson host,
    IConfiguration settings,
    IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
{
    private readonly ScheduleParser schedules = new(settings);

    /// <summary>Finds the application's functions.</summary>
    /// <exception cref="InvalidFunctionsException">Some can't be run.</exception>
    public FunctionCatalog FindFunctions()
    {
        ITriggerKind[] kinds = [new HttpTrigger(), new TimerTrigger(schedules), new OrchestrationTrigger(), new ActivityTrigger(), new ServiceBusTrigger(settings)];
        var classes = options.FunctionTypes ?? Assembly.GetEntryAssembly()?.GetTypes() ?? [];
        return new FunctionCatalog(new FunctionFinder(kinds).Find(classes));
    }

    public void AddTo(WebApplicationBuilder web, FunctionCatalog functions)
    {
        var services = web.Services;
        services.AddSingleton(functions);
        services.AddSingleton(folders);
        services.AddSingleton(host);
        services.AddSingleton(options);
        services.AddSingleton<RequestTraces>();
        services.AddSingleton<AzuriteService>();
        services.AddSingleton<SimulatorsService>();
        services.AddHostedService<SimulatorTargets>();
        services.AddSingleton(schedules);
        services.Configure<HostOptions>(stop => stop.ShutdownTimeout = host.DrainTime + TimeSpan.FromSeconds(5));
        AddWork(services);
        AddInvocations(services);
        DurableServices.Add(services, functions, host.DurableTask);
        services.Configure<DurableEngineOptions>(ConfigureEngine);
        AddTimers(services);
        ServiceBusServices.Add(services, options, folders, functions, settings);
        services.AddHealthChecks();
        HostServer.Add(web, options, host, settings);
        if (options.IsEmbedded)
        {
            services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        }
    }

    private void AddWork(IServiceCollection services)
    {
        services.AddSingleton(provider => options.WorkScheduler ?? new ThreadPoolWorkScheduler(fault =>
            provider.GetRequiredService<ILogger<FunctionsHost>>().LogCritical(fault, "Background work let a fault escape")));
        if (options.CommitObserver is { } observer)
        {
            services.AddSingleton(observer);
        }

        services.AddSingleton(provider => new HostStore(folders, options, provider.GetRequiredService<ILogger<HostStore>>()));
    }

    private void ConfigureEngine(DurableEngineOptions engine)
    {
        engine.Path = Path.Combine(folders.Data, "durabletask.db");
        engine.Synchronous = options.Synchronous;
        engine.CommitObserver = options.CommitObserver;
        engine.ActivityLease = host.FunctionTimeout ?? engine.ActivityLease;
    }

    private void AddInvocations(IServiceCollection services)
    {
        services.AddSingleton<InvocationDrain>();
        services.AddHostedService<DrainService>();
        services.AddSingleton(provider => new FunctionInvoker(
            provider.GetRequiredService<IServiceScopeFactory>(), middleware, provider.GetRequiredService<InvocationDrain>(), options.NewInvocationId));
        services.AddMvcCore();
        services.AddSingleton(new HostKeys(KeyFile.Load(folders.Data, settings)));
        services.AddSingleton(provider => new HttpQueue(options.QueuesHttp ? provider.GetRequiredService<IWorkScheduler>() : null));
        services.AddSingleton(_ => new HttpGate(host.Http));
        services.AddSingleton<HttpFunctionHandler>();
        services.AddSingleton<HttpFunctionRoutes>();
    }

    private static void AddTimers(IServiceCollection services)
    {
        services.AddSingleton(static provider => new TimerStore(provider.GetRequiredService<HostStore>().Database));
        services.AddSingleton<TimerRunContext>();
        services.AddSingleton<TimerService>();
        services.AddHostedService(static provider => provider.GetRequiredService<TimerService>());
    }
}
