using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask.Registration;

/// <summary>The factories of one kind of task, found by name and version.</summary>
internal sealed class VersionedTasks<TTask>
    where TTask : class
{
    private readonly FrozenDictionary<TaskVersionKey, Func<IServiceProvider, TTask>> factories;
    private readonly FrozenSet<string> versionedNames;

    public VersionedTasks(IReadOnlyDictionary<TaskVersionKey, Func<IServiceProvider, TTask>> factories)
    {
        this.factories = factories.ToFrozenDictionary();
        versionedNames = factories.Keys
            .Where(key => key.Version.Length > 0)
            .Select(key => key.Name)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    public bool TryCreate(TaskName name, TaskVersion version, IServiceProvider services, [NotNullWhen(true)] out TTask? task)
    {
        task = name.Name is not null && Find(name, version) is { } factory ? factory(services) : null;
        return task is not null;
    }

    private Func<IServiceProvider, TTask>? Find(TaskName name, TaskVersion version)
    {
        if (factories.TryGetValue(new TaskVersionKey(name, version), out var exact))
        {
            return exact;
        }

        var mayFallBack = version != TaskVersion.Unversioned && !versionedNames.Contains(name.Name);
        return mayFallBack ? factories.GetValueOrDefault(new TaskVersionKey(name, TaskVersion.Unversioned)) : null;
    }
}
