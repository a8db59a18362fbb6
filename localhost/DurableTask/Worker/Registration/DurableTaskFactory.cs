using System.Diagnostics.CodeAnalysis;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Worker;

namespace Ecom.LocalHost.DurableTask.Registration;

/// <summary>Makes the tasks of a registry as it stands when the worker is built.</summary>
internal sealed class DurableTaskFactory(DurableTaskRegistry registry) : IDurableTaskFactory, IVersionedTaskFactory
{
    private readonly VersionedTasks<ITaskActivity> activities = new(registry.ActivitiesByVersion);
    private readonly VersionedTasks<ITaskOrchestrator> orchestrators = new(registry.OrchestratorsByVersion);

    public bool TryCreateActivity(TaskName name, IServiceProvider serviceProvider, [NotNullWhen(true)] out ITaskActivity? activity) =>
        activities.TryCreate(name, TaskVersion.Unversioned, serviceProvider, out activity);

    public bool TryCreateActivity(
        TaskName name, TaskVersion version, IServiceProvider serviceProvider, [NotNullWhen(true)] out ITaskActivity? activity)
        => activities.TryCreate(name, version, serviceProvider, out activity);

    public bool TryCreateOrchestrator(
        TaskName name, IServiceProvider serviceProvider, [NotNullWhen(true)] out ITaskOrchestrator? orchestrator)
        => orchestrators.TryCreate(name, TaskVersion.Unversioned, serviceProvider, out orchestrator);

    public bool TryCreateOrchestrator(
        TaskName name, TaskVersion version, IServiceProvider serviceProvider, [NotNullWhen(true)] out ITaskOrchestrator? orchestrator)
        => orchestrators.TryCreate(name, version, serviceProvider, out orchestrator);
}
