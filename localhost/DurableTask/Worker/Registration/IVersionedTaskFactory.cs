using System.Diagnostics.CodeAnalysis;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Registration;

/// <summary>Makes tasks by name and version.</summary>
/// <remarks>
/// A version that is not registered falls back to the task without version only when the name has no versions at all: a call of
/// version 3 never runs on something else because versions 1 and 2 happen to be there.
/// </remarks>
internal interface IVersionedTaskFactory
{
    bool TryCreateActivity(
        TaskName name, TaskVersion version, IServiceProvider serviceProvider, [NotNullWhen(true)] out ITaskActivity? activity);

    bool TryCreateOrchestrator(
        TaskName name, TaskVersion version, IServiceProvider serviceProvider, [NotNullWhen(true)] out ITaskOrchestrator? orchestrator);
}
