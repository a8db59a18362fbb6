using Ecom.LocalHost.Functions.Discovery;
using Ecom.LocalHost.Functions.Invocations;
using Ecom.LocalHost.Functions.Settings;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ecom.LocalHost.Functions.Durable;

/// <summary>Hands the application's orchestrations and activities to the engine.</summary>
internal static class DurableServices
{
    public static void Add(IServiceCollection services, FunctionCatalog functions, DurableTaskSettings settings)
    {
        services.AddDurableTaskClient().Configure(client => client.DefaultVersion = settings.DefaultVersion ?? client.DefaultVersion);
        services.AddDurableTaskWorker().Configure(worker =>
        {
            worker.Concurrency.MaximumConcurrentActivityWorkItems =
                settings.MaxConcurrentActivities ?? worker.Concurrency.MaximumConcurrentActivityWorkItems;
            worker.Concurrency.MaximumConcurrentOrchestrationWorkItems =
                settings.MaxConcurrentOrchestrators ?? worker.Concurrency.MaximumConcurrentOrchestrationWorkItems;
            worker.Versioning = Versioning(settings);
        });
        services.AddOptions<DurableTaskRegistry>(Options.DefaultName)
            .Configure<FunctionInvoker>((registry, invoker) => Register(registry, invoker, functions));
        services.AddSingleton<ManagementAddresses>();
    }

    /// <summary>As on Azure, nothing is compared where <c>host.json</c> names no version.</summary>
    private static DurableTaskWorkerOptions.VersioningOptions? Versioning(DurableTaskSettings settings) =>
        settings.DefaultVersion is not { } version ? null : new DurableTaskWorkerOptions.VersioningOptions
        {
            Version = version,
            DefaultVersion = version,
            MatchStrategy = settings.VersionMatch,
            FailureStrategy = settings.VersionFailure,
        };

    private static void Register(DurableTaskRegistry registry, FunctionInvoker invoker, FunctionCatalog functions)
    {
        foreach (var (entry, trigger) in functions.With<OrchestrationTriggerAttribute>())
        {
            var orchestrator = new FunctionOrchestrator(entry, invoker);
            registry.AddOrchestrator(trigger.Orchestration ?? entry.Name, () => orchestrator);
        }

        foreach (var (entry, trigger) in functions.With<ActivityTriggerAttribute>())
        {
            var activity = new FunctionActivity(entry, invoker);
            registry.AddActivity(trigger.Activity ?? entry.Name, _ => activity);
        }
    }
}
